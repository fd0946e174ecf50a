import { apps } from "../apps.js";
import { claimedProgram } from "../claimedProgram.js";
import { commandLines } from "../commandLines.js";
import type { DeviceProgram, DeviceType } from "../Device.js";
import { familiarName, plainVersion } from "../plainNames.js";
import type { Programs } from "../programs.js";
import { isNothing } from "./isNothing.js";

const tables: readonly (readonly [type: DeviceType, table: Programs])[] = [
  ["app", apps],
  ["cli", commandLines],
];

/** The browsers that `describeDevice` names without quotation marks, and that backends' parsers name too. */
const browsers =
  /^(?:Android Browser|Android WebView|Brave|Chrome|Chromium|DuckDuckGo|Edge|Firefox|Internet Explorer|iOS WebView|Opera(?: Mini)?|Safari|Samsung Internet|Vivaldi|Yandex Browser)$/;

/** The names that other parsers use, where they differ. */
const names: Partial<Record<string, string>> = {
  Android: "Android Browser",
  "Chrome Mobile WebView": "Android WebView",
  IE: "Internet Explorer",
  "Microsoft Edge": "Edge",
  "Mobile Safari UI/WKWebView": "iOS WebView",
};

/** A program, and the kind of device when the program tells it. */
interface GivenProgram {
  program?: DeviceProgram;
  type?: DeviceType;
}

/** A browser, app or command-line program by its name. The result is empty when the name says nothing. */
export function givenProgram(name: string, givenVersion: string): GivenProgram {
  if (isNothing(name)) return {};
  const version = plainVersion(givenVersion);
  // Parsers add where a browser runs: "Chrome Mobile iOS", "Firefox Mobile".
  const base = names[name] ?? name.replace(/^(\w+)(?: Mobile)?(?: iOS)?$/, "$1");
  const known = familiarName(base);
  if (browsers.test(known)) return { program: { name: known, version } };
  if (/^Headless ?Chrome$/.test(name)) return { program: { name: "Headless Chrome" }, type: "bot" };
  for (const [type, table] of tables) {
    const own = table.find(([one]) => one.toLowerCase() === base.toLowerCase())?.[0];
    if (own) return { program: { name: own, version }, type };
  }
  const claim = claimedProgram(name, [/^(.*)$/]);
  return { program: claim && { ...claim, version } };
}
