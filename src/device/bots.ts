import { isbotMatch } from "isbot";
import { claimedProgram } from "./claimedProgram.js";
import type { Device } from "./Device.js";
import { builtAsApp } from "./nativeApp.js";
import { findProgram, programsOf } from "./programs.js";

/** Browsers without a window. They are bots, but their user agent names the true system. */
const headless = programsOf(
  "Headless Chrome=headlesschrome\nLighthouse=chrome-lighthouse\nPhantomJS\njsdom\nPlaywright\nCypress\nSelenium",
);

const url = /\bhttps?:[^\s;)]*/gi;
/** A user agent that calls itself a bot, or gives an address to contact. `CUBOT` is a phone. */
const saysSo =
  /(?!cubot)\b[\w.-]*(?:bot|crawler|spider)(?![a-z])|[+;] *http|fari\/\S+ \(compat|synthetic|^WhatsApp\/[\d.]+(?: \w)?$|@[a-z][\w-]+\./i;
/**
 * The first word of a program that monitors a page or follows a link. The short ones must end there,
 * because "Checkout" and "Scandinavian" are apps.
 */
const watches =
  /\.com\b|(?:check|scan)(?:n?er|s)?(?![a-z])|health|monitor|probe|survey|inspect|preview|\bping|scrap|externalh|archiver|uptime|validator|googleo/i;
const names = [
  /([\w.-]{2,}(?:bot|crawler|spider)[a-z_-]*)(?:[/ ]?v?(\d[\w.]*))?/i,
  /compatible; ([\w !.-]+)(?:\/v?(\d[\w.]*))?/,
  /^(?!Mozilla|Opera)([\w.% -]+?)(?:[ /]v?(\d[\w.]*)|[/(;]|$)/,
];

/**
 * Whether isbot finds a bot's word. isbot also matches the beginning of a longer word, such as
 * "Spiderman" or "curling", so such a match is ignored.
 */
function isRobot(words: string): boolean {
  const found = isbotMatch(words) ?? "";
  return (
    words.length > 20 &&
    /[a-z]/i.test(found) &&
    !/^(?!(?:n?er|or|r)?s?(?![a-z]))[a-z]/i.test(words.split(found)[1] ?? "")
  );
}

/** A bot. Its hardware and system are left out, because a bot copies them from a browser. */
export function botOf(userAgent: string, system: Device, isApp: boolean): Device | undefined {
  const windowless = findProgram(headless, userAgent);
  if (windowless) {
    return { type: "bot", browser: windowless, os: system.os && { name: system.os.name } };
  }
  // Remove the model of a phone, because a word such as "bot" in it says nothing about the program.
  const words = userAgent.replace(/(Android [\d.]+;)[^;)]*/, "$1");
  const isCostume = /^(?:Mozilla|Opera)/.test(words);
  const isPhone = /^(?:An|i|w)/.test(system.os?.name ?? "");
  // On a phone, only an app sends its own name. A bot there copies a browser's user agent. isbot's words
  // say nothing there, because apps add their own names: "SmartNews", "Flightradar24", "Grab".
  if (!isCostume && (isPhone || builtAsApp.test(words))) return undefined;
  const isBot =
    saysSo.test(words) ||
    (isCostume
      ? !isApp && !isPhone && isRobot(words)
      : watches.test(words.split(/[/ (]/)[0] ?? ""));
  // An address in the user agent is not the bot's name, so it is removed.
  return isBot
    ? { type: "bot", browser: claimedProgram(words.replace(url, ""), names) }
    : undefined;
}
