import { UAParser } from "ua-parser-js";
import { plainText } from "../lib/plainText.js";
import type { ClientHints, Device, DeviceType } from "./Device.js";
import { trustedSystemVersion } from "./frozenVersions.js";
import { looksLikeBot, programs } from "./programs.js";

/** ua-parser-js reads no more than this, so nothing else does either. */
const longest = 500;
const cacheSize = 500;
const cache = new Map<string, Device>();

// Built once with a dummy: without a string it would read the viewer's own browser.
const parser = new UAParser("-");

/**
 * What a user agent tells of a device, and nothing that it cannot vouch for. Pure, the same on a
 * server and in a browser, never throws; the answer for a string is cached and must not be changed.
 *
 * @param userAgent The header as it was stored; `""` is an unknown device.
 * @param hints Client hints, when the backend stored them.
 */
export function describeDevice(userAgent: string, hints?: ClientHints): Device {
  const string = (typeof userAgent === "string" ? userAgent : "").slice(0, longest).trim();
  const key = hints ? JSON.stringify([string, hints]) : string;
  const known = cache.get(key);
  if (known) return known;
  const device = Object.freeze(withHints(parse(string), hints));
  if (cache.size >= cacheSize) cache.delete(cache.keys().next().value!);
  cache.set(key, device);
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

const names: Partial<Record<string, string>> = {
  "Mac OS": "macOS",
  "Chromium OS": "ChromeOS",
  "Chrome OS": "ChromeOS",
  "Mobile Safari": "Safari",
  "Mobile Chrome": "Chrome",
  "Mobile Firefox": "Firefox",
  "Chrome WebView": "Android WebView",
};

function parseSystem(string: string): Device {
  const { browser, os, device } = parser.setUA(string).getResult();
  const isPad = device.model === "iPad" || /\biPad\b/.test(string);
  const systemName = isPad && os.name === "iOS" ? "iPadOS" : (names[os.name ?? ""] ?? os.name);
  const browserName = names[browser.name ?? ""] ?? browser.name;
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

/** A model is free text that the session's owner writes: only what looks like one is taken. */
function plainModel(model: string | undefined): string | undefined {
  if (!model || model === "K") return undefined;
  const text = plainText(model, 48);
  return /^[\p{L}\d][\p{L}\d \-_()+./]*$/u.test(text) ? text : undefined;
}

function withHints(device: Device, hints: ClientHints | undefined): Device {
  if (!hints?.platform || device.type === "bot" || device.type === "cli") return device;
  const name = names[plainText(hints.platform, 24)] ?? plainText(hints.platform, 24);
  const major = Number.parseInt(hints.platformVersion ?? "", 10);
  // Windows counts platform versions of its own: 13 and above are Windows 11.
  const windows = major >= 13 ? "11" : major > 0 ? "10" : undefined;
  const version = name === "Windows" ? windows : major > 0 ? String(major) : undefined;
  const model = plainModel(hints.model);
  return { ...device, os: { name, ...(version && { version }) }, ...(model && { model }) };
}
