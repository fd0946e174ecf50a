import { isbotMatch } from "isbot";
import { claimedProgram } from "./claimedProgram.js";
import type { Device } from "./Device.js";
import { builtAsApp } from "./nativeApp.js";
import { findProgram, programsOf } from "./programs.js";

/** Browsers without a window: robots on a system that they do not hide. */
const headless = programsOf(
  "Headless Chrome=headlesschrome\nLighthouse=chrome-lighthouse\nPhantomJS\njsdom\nPlaywright\nCypress\nSelenium",
);

const url = /\bhttps?:[^\s;)]*/gi;
/** A robot that says so itself; `CUBOT` is a phone. */
const saysSo = /(?!cubot)\b[\w.-]*(?:bot|crawler|spider)(?![a-z])|[+;] *http|@[a-z][\w-]+\./i;
/** What watches a page, or looks after a link, by its first word. */
const watches =
  /\.com\b|check|probe|monitor|health|\bping|scan|scrap|survey|extern|archiver|uptime|validator|inspect|preview|googleo|(?<!^user-)agent/i;
const names = [
  /([\w.-]{2,}(?:bot|crawler|spider)[a-z_-]*)(?:[/ ]?v?(\d[\w.]*))?/i,
  /compatible; ([\w !.-]+)(?:\/v?(\d[\w.]*))?/,
  /^(?!Mozilla|Opera)([\w.% -]+?)(?:[ /]v?(\d[\w.]*)|[/(;]|$)/,
];

/** isbot finds words; one that goes on as a longer word is no robot's: "Spiderman", "curling". */
function isRobot(words: string): boolean {
  const found = isbotMatch(words) ?? "";
  return (
    words.length > 20 &&
    /[a-z]/i.test(found) &&
    !/^(?!(?:n?er|or|r)?s?(?![a-z]))[a-z]/i.test(words.split(found)[1] ?? "")
  );
}

/** A robot: no hardware and no system, which are its costume. */
export function botOf(userAgent: string, system: Device, isApp: boolean): Device | undefined {
  const windowless = findProgram(headless, userAgent);
  if (windowless) {
    return { type: "bot", browser: windowless, os: system.os && { name: system.os.name } };
  }
  // The model of a phone is no word of its own about robots, nor is an address its name.
  const words = userAgent.replace(/(Android [\d.]+;)[^;)]*/, "$1");
  const isCostume = /^(?:Mozilla|Opera)/.test(words);
  // On a phone an app sends its own name, and robots a browser's.
  if (!isCostume && (builtAsApp.test(words) || /^(?:An|i|w)/.test(system.os?.name ?? ""))) {
    return undefined;
  }
  const isBot =
    saysSo.test(words) ||
    /^WhatsApp\/[\d.]+(?: \w)?$/.test(words) ||
    (isCostume ? !isApp && isRobot(words) : watches.test(words.split(/[/ (]/)[0] ?? ""));
  return isBot
    ? { type: "bot", browser: claimedProgram(words.replace(url, ""), names) }
    : undefined;
}
