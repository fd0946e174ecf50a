import type { DeviceProgram, DeviceType } from "./Device.js";
import { familiarName, plainVersion } from "./plainNames.js";
import { guestOf } from "./guestOf.js";
import { findProgram, programsOf } from "./programs.js";

/** Browsers for which ua-parser-js reports the browser that they are built on. */
const browsers = programsOf(String.raw`
Internet Explorer=msie|trident.*rv
DuckDuckGo==ddg|duckduckgo
GNOME Web==Epiphany|X11.*\) Version\S+ Safari
Sogou Explorer==metasr .*
Ecosia=ecosia \w+
Norton Private Browser=norton
Ladybird
qutebrowser
Brave==brave`);

/** Browsers that others are built on. A program that copies such a user agent may add its own name. */
const base = /^(?:Chrome$|Safari|Android|WebKit|Firefox$|Electron)/;

/**
 * The browser of a user agent: from the table above, else as ua-parser-js has `found` it.
 *
 * @returns `undefined` when the user agent names only an engine, or when a television or a console
 * imitates a browser.
 */
export function browserOf(
  userAgent: string,
  found: { name?: string; version?: string },
  type: DeviceType,
): DeviceProgram | undefined {
  const name = familiarName(found.name || "WebKit");
  // A television or a console runs a browser of its own, which has no name.
  const isOwn = type === "console" || (type === "tv" && !/Android(?!.*CrKey)/.test(userAgent));
  const own =
    findProgram(browsers, userAgent) ??
    (!isOwn && base.test(name) ? guestOf(userAgent) : undefined);
  if (own) return own;
  const isWebView = /\((?:iP|Mac)(?!.*\bVersion\/).*Mobile\//.test(userAgent);
  if (isWebView && /^Safari|^WebKit/.test(name)) return { name: "iOS WebView" };
  if (name === "Android Browser" && /Chrome/.test(userAgent)) return { name: "Android WebView" };
  const costume = isOwn
    ? /^(?:Safari|Chrom|Android|WebKit|Silk 3)/
    : /^(?:WebKit|Mozilla|KHTML|Electron)/;
  return costume.test(`${name} ${found.version}`)
    ? undefined
    : { name, version: plainVersion(found.version) };
}
