import { lookUp } from "../../lib/lookUp.js";
import type { Device } from "../Device.js";

/** The usual user agents that differ only in the platform and in the versions. */
interface Usual {
  browser: string;
  /** The patterns of the versions, in their order in the user agent. The last one is the browser's. */
  versions: readonly RegExp[];
  /** The systems by their platform, which stands in the first brackets. */
  systems: Readonly<Record<string, string>>;
}

const chromium = /^\d\d\d?\.0\.0\.0$/;
const firefox = /^\d\d\d?\.0$/;
const safari = /^\d\d(?:\.\d){1,2}$/;
const safariOfPhones = /^(?:18|2[6-9])(?:\.\d){1,2}$/;
/** From iOS 18.6 on, the user agent contains a frozen system version: 18.6 or 18.7. */
const iOS = /^(?:18_[67]|1[5-8]_[0-5])$/;
const frozenIOS = /_[67]$/;

const computers = {
  "Windows NT 10.0; Win64; x64": "Windows",
  "Macintosh; Intel Mac OS X 10_15_7": "macOS",
  "X11; Linux x86_64": "Linux",
};

/** By the text after the platform, with `*` in place of each version. */
const usualAgents: Readonly<Record<string, Usual>> = {
  "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/* Safari/537.36": {
    browser: "Chrome",
    versions: [chromium],
    systems: computers,
  },
  "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/* Safari/537.36 Edg/*": {
    browser: "Edge",
    versions: [chromium, chromium],
    systems: computers,
  },
  "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/* Mobile Safari/537.36": {
    browser: "Chrome",
    versions: [chromium],
    systems: { "Linux; Android 10; K": "Android" },
  },
  "Gecko/20100101 Firefox/*": {
    browser: "Firefox",
    versions: [firefox, firefox],
    systems: {
      "Windows NT 10.0; Win64; x64; rv:*": "Windows",
      "Macintosh; Intel Mac OS X 10.15; rv:*": "macOS",
      "X11; Linux x86_64; rv:*": "Linux",
      "X11; Ubuntu; Linux x86_64; rv:*": "Ubuntu",
    },
  },
  "AppleWebKit/605.1.15 (KHTML, like Gecko) Version/* Safari/605.1.15": {
    browser: "Safari",
    versions: [safari],
    systems: { "Macintosh; Intel Mac OS X 10_15_7": "macOS" },
  },
  "AppleWebKit/605.1.15 (KHTML, like Gecko) Version/* Mobile/15E148 Safari/604.1": {
    browser: "Safari",
    versions: [iOS, safariOfPhones],
    systems: { "iPhone; CPU iPhone OS * like Mac OS X": "iOS" },
  },
};

const start = "Mozilla/5.0 (";
const versioned = /(Chrome\/|Edg\/|Firefox\/|Version\/|rv:|iPhone OS )([\d._]+)/g;

/**
 * Describes the usual user agents of Chrome, Edge, Firefox and Safari without the parser, because the
 * parser's regular expressions take 20 to 30 ms for the first ten user agents. A whole user agent is usual or it is
 * not. The result must be equal to the parser's (`commonAgents.test.ts`). It looks texts up and has few patterns,
 * because a browser compiles a long pattern twice, which takes longer than its use for a short list.
 *
 * @returns `undefined` when the user agent is not usual.
 */
export function commonAgent(userAgent: string): Device | undefined {
  const found: string[] = [];
  const form = userAgent.replace(versioned, (_, name: string, version: string) => {
    found.push(version);
    return `${name}*`;
  });
  const end = form.indexOf(") ");
  const usual = lookUp(usualAgents, form.slice(end + 2));
  const system = usual && lookUp(usual.systems, form.slice(start.length, end));
  if (!system || !form.startsWith(start)) return undefined;
  if (!usual.versions.every((pattern, index) => pattern.test(found[index]!))) return undefined;
  const version = found.at(-1)!;
  const browser = { name: usual.browser, version };
  if (system !== "iOS") {
    const or = usual.browser === "Safari" ? ["iPadOS"] : undefined;
    const type = system === "Android" ? "mobile" : "desktop";
    return { type, os: { name: system, or }, browser };
  }
  // Safari's version is always equal to the true one.
  const own = frozenIOS.test(found[0]!) ? version : found[0]!.replace("_", ".");
  const os = { name: system, version: own };
  return { type: "mobile", os, vendor: "Apple", model: "iPhone", browser };
}
