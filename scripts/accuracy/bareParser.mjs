import { UAParser } from "ua-parser-js";

/** @type {Partial<Record<string, import("../../src/device/Device.js").DeviceType>>} */
const kinds = {
  mobile: "mobile",
  tablet: "tablet",
  smarttv: "tv",
  console: "console",
  wearable: "watch",
};

const desktops = /^(Windows|Mac OS|Linux|Ubuntu|Debian|Fedora|Chromium OS|.*BSD)$/;

/** @type {Partial<Record<string, string>>} */
const names = {
  "Mac OS": "macOS",
  "Chromium OS": "ChromeOS",
  "Mobile Safari": "Safari",
  "Mobile Chrome": "Chrome",
  "Mobile Firefox": "Firefox",
  IE: "Internet Explorer",
};

/**
 * Describes a device with ua-parser-js alone, as most applications do. When the parser gives no kind, and the
 * system is one of desktops, the kind is "desktop". Names that differ only in spelling are corrected, so that the
 * parser is not judged by its spelling.
 *
 * @param {string} userAgent
 * @returns {import("../../src/device/Device.js").Device}
 */
export function bareParser(userAgent) {
  const { browser, os, device } = new UAParser(userAgent).getResult();
  return {
    type:
      kinds[device.type ?? ""] ??
      (!device.type && desktops.test(os.name ?? "") ? "desktop" : "unknown"),
    ...(browser.name && { browser: named(browser.name, browser.version) }),
    ...(os.name && { os: named(os.name, os.version) }),
    ...(device.vendor && { vendor: device.vendor }),
    ...(device.model && { model: device.model }),
  };
}

/**
 * @param {string} name
 * @param {string | undefined} version
 */
function named(name, version) {
  return { name: names[name] ?? name, ...(version && { version }) };
}
