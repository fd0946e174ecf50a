import { isbotNaive } from "isbot";
import { claimedProgram } from "./claimedProgram.js";
import type { Device } from "./Device.js";
import { findProgram, programsOf } from "./programs.js";

/** Browsers without a window: robots on a system that they do not hide. */
const headless = programsOf(
  "Headless Chrome=headlesschrome\nLighthouse=chrome-lighthouse\nPhantomJS\njsdom\nPlaywright\nCypress",
);

const url = /\bhttps?:[^\s;)]*/gi;
/** A robot that says so itself; `CUBOT` is a phone. */
const saysSo = /(?!cubot)\b[\w.-]*(?:bot|crawler|spider)(?![a-z])|[+;] *http(?!.*iOS)/i;
/** What watches a page, or looks after a link, in a browser's costume or by its first word. */
const watches =
  /\(compatible[;)](?! ?MSIE| ?Konq)|@[a-z]|\.com\b|check|probe|monitor|health|\bping|scan|scrap|survey|extern|archiver|uptime|validator|inspect|preview|synthetic|-user\/|googleo|(?<!^user-)agent/i;
const names = [
  /([\w.-]{2,}(?:bot|crawler|spider)[a-z_-]*)(?:[/ ]?v?(\d[\w.]*))?/i,
  /compatible; ([\w !.-]+)(?:\/v?(\d[\w.]*))?/,
  /^(?!Mozilla|Opera)([\w.% -]+?)(?:[ /]v?(\d[\w.]*)|[/(;]|$)/,
];

/** A robot: no hardware and no system, which are its costume. */
export function botOf(userAgent: string, system: Device, isApp: boolean): Device | undefined {
  const windowless = findProgram(headless, userAgent);
  if (windowless) {
    return { type: "bot", browser: windowless, os: system.os && { name: system.os.name } };
  }
  // The model of a phone is no word of its own about robots, nor is an address its name.
  const words = userAgent.replace(/(Android [\d.]+;)[^;)]*/, "$1");
  const isCostume = /^(?:Mozilla|Opera)/.test(words);
  const isBot =
    saysSo.test(words) ||
    /^WhatsApp\/[\d.]+(?: \w)?$/.test(words) ||
    (isCostume
      ? !isApp && (isbotNaive(words) || watches.test(words))
      : watches.test(words.split(/[/ (]/)[0] ?? ""));
  return isBot
    ? { type: "bot", browser: claimedProgram(words.replace(url, ""), names) }
    : undefined;
}
