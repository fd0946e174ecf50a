import { isbot } from "isbot";
import { claimedProgram } from "./claimedProgram.js";
import type { Device } from "./Device.js";
import { findProgram, programsOf } from "./programs.js";

/** Browsers without a window: robots on a system that they do not hide. */
const headless = programsOf("Headless Chrome=headlesschrome\nPhantomJS\njsdom\nPlaywright");

const url = /\bhttps?:[^\s;)]*/gi;
/** A robot that says so itself; `CUBOT` is a phone. */
const saysSo = /(?!cubot)\b[\w.-]*(?:bot|crawler|spider)(?![a-z])|\bslurp\b/i;
/** What watches a page, or looks after a link, by the first word of a string that is no browser's. */
const watches =
  /^(?!Mozilla|Opera)[\w.-]*(?:check|probe|monitor|health|ping|scan|fetch|extern|archiver)|^WhatsApp\/[\d.]+(?: \w)?$/i;
const names = [
  /compatible; ([\w -]+)(?:\/v?(\d[\w.]*))?/,
  /([\w.-]*(?:bot|crawler|spider)[\w.-]*)(?:\/v?(\d[\w.]*))?/i,
  /^(?!Mozilla|Opera)([\w.% -]+?)(?:[ /]v?(\d[\w.]*)|[/(;]|$)/,
];

/** A robot: no hardware and no system, which are its costume. */
export function botOf(userAgent: string, system: Device, isApp: boolean): Device | undefined {
  const windowless = findProgram(headless, userAgent);
  if (windowless) {
    return { type: "bot", browser: windowless, os: system.os && { name: system.os.name } };
  }
  // The model of a phone is no word of its own about robots, nor is an address its name.
  const words = userAgent.replace(url, "").replace(/(Android [\d.]+;)[^)]*/, "$1");
  const isBot =
    /\bhttps?:/i.test(userAgent) ||
    saysSo.test(words) ||
    watches.test(words) ||
    (!isApp && /^Mozilla\/\d\.\d \(/.test(words) && isbot(words));
  return isBot ? { type: "bot", browser: claimedProgram(words, names) } : undefined;
}
