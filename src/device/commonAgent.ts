import type { Device } from "./Device.js";

const chrome =
  /^Mozilla\/5\.0 \((Windows NT 10\.0; Win64; x64|Macintosh; Intel Mac OS X 10_15_7|X11; Linux x86_64)\) AppleWebKit\/537\.36 \(KHTML, like Gecko\) Chrome\/(\d\d\d?\.0\.0\.0) Safari\/537\.36(?: Edg\/(\d\d\d?\.0\.0\.0))?$/;
const android =
  /^Mozilla\/5\.0 \(Linux; Android 10; K\) AppleWebKit\/537\.36 \(KHTML, like Gecko\) Chrome\/(\d\d\d?\.0\.0\.0) Mobile Safari\/537\.36$/;
const firefox =
  /^Mozilla\/5\.0 \((Windows NT 10\.0; Win64; x64|Macintosh; Intel Mac OS X 10\.15|X11; (?:Ubuntu; )?Linux x86_64); rv:\d\d\d?\.0\) Gecko\/20100101 Firefox\/(\d\d\d?\.0)$/;
const safari =
  /^Mozilla\/5\.0 \(Macintosh; Intel Mac OS X 10_15_7\) AppleWebKit\/605\.1\.15 \(KHTML, like Gecko\) Version\/(\d\d(?:\.\d){1,2}) Safari\/605\.1\.15$/;
const iPhone =
  /^Mozilla\/5\.0 \(iPhone; CPU iPhone OS (?:18_[67]|(1[5-8]_[0-5])) like Mac OS X\) AppleWebKit\/605\.1\.15 \(KHTML, like Gecko\) Version\/((?:18|2[6-9])\.\d) Mobile\/15E148 Safari\/604\.1$/;

/**
 * What the usual strings of Chrome, Edge, Firefox and Safari tell, without the parser, because its regular
 * expressions cost 20 to 30 ms for the first ten strings. A string matches whole or not at all, and what
 * matches must be described as the parser does it (`commonAgents.test.ts`).
 */
export function commonAgent(userAgent: string): Device | undefined {
  const [, platform = "", version, edge] = chrome.exec(userAgent) ?? [];
  if (edge) return desktop(platform, "Edge", edge);
  if (version) return desktop(platform, "Chrome", version);
  const [, ofAndroid] = android.exec(userAgent) ?? [];
  if (ofAndroid) {
    const browser = { name: "Chrome", version: ofAndroid };
    return { type: "mobile", os: { name: "Android" }, browser };
  }
  const [, system = "", ofFirefox] = firefox.exec(userAgent) ?? [];
  if (ofFirefox) return desktop(system, "Firefox", ofFirefox);
  const [, ofSafari] = safari.exec(userAgent) ?? [];
  if (ofSafari) {
    const os = { name: "macOS", or: ["iPadOS"] };
    return { type: "desktop", os, browser: { name: "Safari", version: ofSafari } };
  }
  // From 18.6 on the string names a frozen system, and Safari's version is that of the system.
  const [, iOS, ofIPhone] = iPhone.exec(userAgent) ?? [];
  if (!ofIPhone) return undefined;
  return {
    type: "mobile",
    os: { name: "iOS", version: iOS?.replace("_", ".") ?? ofIPhone },
    vendor: "Apple",
    model: "iPhone",
    browser: { name: "Safari", version: ofIPhone },
  };
}

function desktop(platform: string, name: string, version: string): Device {
  const [system = ""] = /Windows|Mac|Ubuntu|Linux/.exec(platform) ?? [];
  const os = { name: system === "Mac" ? "macOS" : system };
  return { type: "desktop", os, browser: { name, version } };
}
