import { lookUp } from "../lib/lookUp.js";
import { isReserved } from "./isReserved.js";

/**
 * The model, or `undefined` when the text does not look like one. It is free text, and anyone who
 * signs in can write it. It has Latin letters only, because letters of other scripts can look alike or
 * be invisible.
 */
export const plainModel = (text = ""): string | undefined =>
  /^(?!K$|Sdk )[a-z\d][a-z\d \-_()+./]{0,47}$/i.test(text) && !isReserved(text) ? text : undefined;

/**
 * The version at the beginning of a text, or `undefined`. A version has digits, dots and a short
 * suffix, such as `3.14.1git`, or is the name of a Windows: "XP", "Vista". Any other word is left out,
 * because anyone can write it, and so is the number of a commit, such as `044aadd`.
 */
export const plainVersion = (version = ""): string | undefined =>
  /^(?:(?!\d+[a-f]\w{3})\d+(?:[._]\d+)*(?:(?:[a-z]|git)\b)?|XP|Vista)/
    .exec(version.slice(0, 24))?.[0]
    .replaceAll("_", ".");

const names: Partial<Record<string, string>> = {
  "Mac OS": "macOS",
  "Chromium OS": "ChromeOS",
  "Chrome OS": "ChromeOS",
  LINUX: "Linux",
  KAIOS: "KaiOS",
  "Mobile Safari": "Safari",
  "Chrome WebView": "Android WebView",
  PaleMoon: "Pale Moon",
  Yandex: "Yandex Browser",
  HeyTap: "HeyTap Browser",
  UCBrowser: "UC Browser",
  QQBrowser: "QQ Browser",
};

/**
 * The name that people know: "macOS" for ua-parser-js's "Mac OS". A name in small letters gets a
 * capital one: "Ubuntu" for "ubuntu".
 */
export const familiarName = (name = ""): string =>
  lookUp(names, name) ?? name.replace(/^[a-z](?=[a-z]+$)/, (letter) => letter.toUpperCase());
