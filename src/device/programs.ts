import type { DeviceType } from "./Device.js";

/** What a string that begins or contains such a token surely is; the first match wins. */
export interface Program {
  /** Group 1, where there is one, is the version. */
  pattern: RegExp;
  name: string;
  type: DeviceType;
  /** The system and the hardware named in the string are those of the program. */
  keepsSystem?: boolean;
}

/** Steam's own clients; the Chrome in their string is the one they are built on. */
const steam: Program[] = [
  {
    pattern: /Valve Steam (?:Client|GameOverlay|Tenfoot|Gamepad)\//,
    name: "Steam",
    type: "app",
    keepsSystem: true,
  },
  { pattern: /^Valve\/Steam HTTP Client/, name: "Steam", type: "app" },
];

/** Command lines and libraries: the token that the string begins with. */
const cli: Program[] = [
  ["curl", "curl"],
  ["Wget", "Wget"],
  ["HTTPie", "HTTPie"],
  ["python-requests", "Python Requests"],
  ["python-httpx", "HTTPX"],
  ["Python-urllib", "Python urllib"],
  ["aiohttp", "aiohttp"],
  ["okhttp", "OkHttp"],
  ["axios", "axios"],
  ["node-fetch", "node-fetch"],
  ["undici", "undici"],
  ["got", "got"],
  ["node", "Node.js"],
  ["PostmanRuntime", "Postman"],
  ["insomnia", "Insomnia"],
  ["Java", "Java"],
  ["Apache-HttpClient", "Apache HttpClient"],
  ["GuzzleHttp", "Guzzle"],
  ["reqwest", "reqwest"],
  ["aws-cli", "AWS CLI"],
  ["git", "Git"],
  ["npm", "npm"],
].map(([token, name]) => ({
  pattern: new RegExp(`^${token}(?:/v?(\\d[\\w.]*))?(?=[\\s;(]|$)`, "i"),
  name: name!,
  type: "cli",
}));

const others: Program[] = [
  // Its number is the version of HTTP, not its own.
  { pattern: /^Go-http-client\//, name: "Go", type: "cli" },
  { pattern: /WindowsPowerShell\/|\bPowerShell\/(\d[\d.]*)/, name: "PowerShell", type: "cli" },
  { pattern: /Slack_SSB\/(\d[\d.]*)/, name: "Slack", type: "app", keepsSystem: true },
  { pattern: /\bdiscord\/(\d[\d.]*)/, name: "Discord", type: "app", keepsSystem: true },
  {
    pattern: /\bCode\/(\d[\d.]*) Chrome\//,
    name: "Visual Studio Code",
    type: "app",
    keepsSystem: true,
  },
  { pattern: /\bSpotify\/(\d[\d.]*)/, name: "Spotify", type: "app", keepsSystem: true },
  { pattern: /\b(?:Googlebot|GoogleOther|Storebot-Google)\b/, name: "Googlebot", type: "bot" },
  { pattern: /\bbingbot\b/i, name: "Bingbot", type: "bot" },
  { pattern: /HeadlessChrome\/(\d[\d.]*)/, name: "Headless Chrome", type: "bot" },
];

/** Programs that ua-parser-js takes for a browser, or for nothing. */
export const programs: readonly Program[] = [...steam, ...cli, ...others];

/** A robot that says so, but none of the table; `CUBOT` is a phone. */
export const looksLikeBot =
  /(?:^|[^a-z])(?:[a-z-]*(?:crawler|spider)|(?!cubot)[a-z-]+bot)\b(?=[/;) ]|$)|\+https?:\/\//i;
