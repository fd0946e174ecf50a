import type { DeviceProgram, DeviceType } from "./Device.js";
import { familiarName } from "./familiarName.js";
import { plainVersion } from "./plainVersion.js";
import { findProgram, programsOf } from "./programs.js";

/** Browsers that ua-parser-js takes for the one they are built on. */
const browsers = programsOf(String.raw`
DuckDuckGo=ddg|duckduckgo
Ecosia=ecosia \w+@
Norton Private Browser=norton
Brave`);
const costume = /^(?:Safari|Chrome|Chromium|Android Browser|iOS WebView)$/;

/** The browser of a string, by our own table or as `found` by ua-parser-js. */
export function browserOf(
  userAgent: string,
  found: { name?: string; version?: string },
  type: DeviceType,
): DeviceProgram | undefined {
  const own = findProgram(browsers, userAgent);
  if (own) return own;
  // A page is shown as by an older one; the engine tells which one it is.
  const trident = /\bTrident\/(\d+)/.exec(userAgent)?.[1];
  if (trident) return { name: "Internet Explorer", version: String(Number(trident) + 4) };
  const isWebView = /\(iP|\bMac/.test(userAgent) && !/\bVersion\//.test(userAgent);
  const parsed = familiarName(found.name);
  const name = isWebView && /^Safari|^WebKit/.test(parsed ?? "") ? "iOS WebView" : parsed;
  // On a television or a console the browser is its own, and has no name.
  const isOwn = type === "console" || (type === "tv" && !/Android(?!.*CrKey)/.test(userAgent));
  if (!name || (isOwn && costume.test(name)) || /^(?:WebKit|Mozilla|KHTML)$/.test(name))
    return undefined;
  return { name, ...(name !== "iOS WebView" && plainVersion(found.version)) };
}
