import type { Device } from "../Device.js";

/** The groups of each pattern are the platform, the version, and the version of Edge. */
const browsers: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    "Chrome",
    /^Mozilla\/5\.0 \((Windows NT 10\.0; Win64; x64|Macintosh; Intel Mac OS X 10_15_7|X11; Linux x86_64)\) AppleWebKit\/537\.36 \(KHTML, like Gecko\) Chrome\/(\d\d\d?\.0\.0\.0) Safari\/537\.36(?: Edg\/(\d\d\d?\.0\.0\.0))?$/,
  ],
  [
    "Chrome",
    /^Mozilla\/5\.0 \(Linux; (Android) 10; K\) AppleWebKit\/537\.36 \(KHTML, like Gecko\) Chrome\/(\d\d\d?\.0\.0\.0) Mobile Safari\/537\.36$/,
  ],
  [
    "Firefox",
    /^Mozilla\/5\.0 \((Windows NT 10\.0; Win64; x64|Macintosh; Intel Mac OS X 10\.15|X11; (?:Ubuntu; )?Linux x86_64); rv:\d\d\d?\.0\) Gecko\/20100101 Firefox\/(\d\d\d?\.0)$/,
  ],
  [
    "Safari",
    /^Mozilla\/5\.0 \((Macintosh); Intel Mac OS X 10_15_7\) AppleWebKit\/605\.1\.15 \(KHTML, like Gecko\) Version\/(\d\d(?:\.\d){1,2}) Safari\/605\.1\.15$/,
  ],
];
const iPhone =
  /^Mozilla\/5\.0 \(iPhone; CPU iPhone OS (?:18_[67]|(1[5-8]_[0-5])) like Mac OS X\) AppleWebKit\/605\.1\.15 \(KHTML, like Gecko\) Version\/((?:18|2[6-9])(?:\.\d){1,2}) Mobile\/15E148 Safari\/604\.1$/;

/**
 * Describes the usual user agents of Chrome, Edge, Firefox and Safari without the parser, because the
 * parser's regular expressions take 20 to 30 ms for the first ten user agents. A pattern matches a
 * whole user agent or nothing. The result must be equal to the parser's (`commonAgents.test.ts`).
 *
 * @returns `undefined` when no pattern matches.
 */
export function commonAgent(userAgent: string): Device | undefined {
  for (const [name, pattern] of browsers) {
    const [, platform = "", version, edge] = pattern.exec(userAgent) ?? [];
    if (version) {
      const [system = ""] = /Windows|Mac|Ubuntu|Android|Linux/.exec(platform) ?? [];
      return {
        type: system === "Android" ? "mobile" : "desktop",
        os: {
          name: system === "Mac" ? "macOS" : system,
          or: name === "Safari" ? ["iPadOS"] : undefined,
        },
        browser: edge ? { name: "Edge", version: edge } : { name, version },
      };
    }
  }
  // From iOS 18.6 on, the user agent contains a frozen system version. Safari's version is always
  // equal to the true one.
  const [, iOS, version] = iPhone.exec(userAgent) ?? [];
  if (!version) return undefined;
  return {
    type: "mobile",
    os: { name: "iOS", version: iOS?.replace("_", ".") ?? version },
    vendor: "Apple",
    model: "iPhone",
    browser: { name: "Safari", version },
  };
}
