import { UAParser } from "ua-parser-js";
import { plainText } from "../lib/plainText.js";
import type { Device, DeviceType } from "./Device.js";
import { familiarName } from "./familiarName.js";
import { trustedSystemVersion } from "./frozenVersions.js";
import { plainModel } from "./plainModel.js";
import { looksLikeBot, programs } from "./programs.js";

/** ua-parser-js reads no more than this, so nothing else does either. */
const longest = 500;
const cacheSize = 500;
const cache = new Map<string, Device>();

// Built once with a dummy: without a string it would read the viewer's own browser.
const parser = new UAParser("-");

/** `describeDevice` without hints. */
export function describeAgent(userAgent: string): Device {
  const string = (typeof userAgent === "string" ? userAgent : "").slice(0, longest).trim();
  const known = cache.get(string);
  if (known) return known;
  const device = Object.freeze(parse(string));
  if (cache.size >= cacheSize) cache.delete(cache.keys().next().value!);
  cache.set(string, device);
  return device;
}

function parse(string: string): Device {
  if (!/[a-z]/i.test(string)) return { type: "unknown" };
  const parsed = parseSystem(string);
  const program = programs.find(({ pattern }) => pattern.test(string));
  if (program) {
    const version = program.pattern.exec(string)?.[1];
    const browser = { name: program.name, ...(version && { version: plainText(version, 24) }) };
    if (/Steam Deck \[/.test(string)) {
      return { ...parsed, type: "console", browser, vendor: "Valve", model: "Steam Deck" };
    }
    return program.keepsSystem
      ? { type: program.type, browser, ...(parsed.os && { os: parsed.os }) }
      : { type: program.type, browser };
  }
  if (looksLikeBot.test(string)) return { type: "bot" };
  return parsed;
}

const types: Partial<Record<string, DeviceType>> = {
  mobile: "mobile",
  tablet: "tablet",
  smarttv: "tv",
  console: "console",
  wearable: "watch",
};

function parseSystem(string: string): Device {
  const { browser, os, device } = parser.setUA(string).getResult();
  const isPad = device.model === "iPad" || /\biPad\b/.test(string);
  const systemName = isPad && os.name === "iOS" ? "iPadOS" : familiarName(os.name);
  const browserName = familiarName(browser.name);
  const version = systemName && trustedSystemVersion(systemName, os.version, string);
  const isMac = systemName === "macOS" || /\bMacintosh\b/.test(string);
  const maybePad = isMac && /Safari\//.test(string) && !/Chrom(e|ium)\//.test(string);
  const isIosApp = isMac && /\b(?:CriOS|FxiOS|EdgiOS|GSA)\//.test(string);
  const isVr = /\b(?:Quest|OculusBrowser|PicoBrowser)\b/.test(string);
  const model = isMac ? undefined : plainModel(device.model);
  const type: DeviceType = isVr
    ? "vr"
    : (types[device.type ?? ""] ??
      (/^(Windows|macOS|Linux|Ubuntu|Debian|Fedora|ChromeOS)/.test(systemName ?? "")
        ? "desktop"
        : "unknown"));
  return {
    type: isIosApp ? "tablet" : type,
    ...(browserName && { browser: browserOf(browserName, browser.version, string) }),
    ...(systemName && {
      os: isIosApp
        ? { name: "iPadOS", or: ["iOS"] }
        : { name: systemName, ...(version && { version }), ...(maybePad && { or: ["iPadOS"] }) },
    }),
    ...(model && device.vendor && { vendor: plainText(device.vendor, 24) }),
    ...(model && { model }),
  };
}

function browserOf(name: string, version: string | undefined, string: string): Device["browser"] {
  // A bare web view says WebKit's number, which is no browser's.
  const isWebKit = name === "WebKit" || (name === "Safari" && !/Version\//.test(string));
  const own = version && !isWebKit ? plainText(version, 24) : undefined;
  return { name: plainText(name, 40), ...(own && { version: own }) };
}
