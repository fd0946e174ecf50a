import { isReserved } from "./isReserved.js";

/** A model is free text that the session's owner writes: only what looks like one is taken. */
export const plainModel = (text = ""): string | undefined =>
  /^(?!K$|Sdk )[\p{L}\d][\p{L}\d \-_()+./]{0,47}$/u.test(text) && !isReserved(text)
    ? text
    : undefined;

/** Digits and dots with a short suffix, such as `3.14.1git`, or the name of a Windows; no other words. */
export const plainVersion = (version = ""): string | undefined =>
  /^(?:\d+(?:[._]\d+)*(?:[a-z]{1,5}\b)?|XP|Vista)/
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

/** The name that people know, for what ua-parser-js and browsers call otherwise; `ubuntu` is Ubuntu. */
export const familiarName = (name = ""): string =>
  names[name] ?? name.replace(/^[a-z](?=[a-z]+$)/, (letter) => letter.toUpperCase());
