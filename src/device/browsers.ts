import type { DeviceProgram, DeviceType } from "./Device.js";
import { familiarName, plainVersion } from "./plainNames.js";
import { guestOf } from "./guestOf.js";
import { findProgram, programsOf } from "./programs.js";

/** Browsers that ua-parser-js takes for the one they are built on. */
const browsers = programsOf(String.raw`
Internet Explorer=msie|trident.*rv
DuckDuckGo==ddg|duckduckgo
GNOME Web==Epiphany|X11.*\) Version\S+ Safari
Sogou Explorer==metasr .*
Ecosia=ecosia \w+@
Norton Private Browser=norton
Ladybird
qutebrowser
Brave==brave`);

/** What others are built on; whoever carries its string may name itself in it. */
const base = /^(?:Chrome$|Safari|Android|WebKit|Firefox$|Electron)/;

/** The browser of a string, by our own table or as `found` by ua-parser-js. */
export function browserOf(
  userAgent: string,
  found: { name?: string; version?: string },
  type: DeviceType,
): DeviceProgram | undefined {
  const name = familiarName(found.name || "WebKit");
  // On a television or a console the browser is its own, and has no name.
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
