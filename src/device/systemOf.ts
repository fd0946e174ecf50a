import type { DeviceSystem } from "./Device.js";
import { trustedSystemVersion } from "./frozenVersions.js";
import { familiarName, plainVersion } from "./plainNames.js";

/** What runs on iPhone and iPad only, whatever the string says of a Mac. */
const iosApp = /\b(?:\w+iOS|OPT|GSA)\/|\bMobile\/\w/;
/** Versions that were never made: the level of an interface, or another name's number. */
const never =
  /^(?:Android (?!(?:[1-9]|1\d|20)\b)|Windows \d{3}\b|(?:i\w*|tv|watch|mac)OS (?!(?:[1-9]|1[0-8]|2[6-9]|3\d)\b))/;
/** The system of a string, with a version only where that is true; `text` is its `systemText`. */
export function systemOf(
  userAgent: string,
  text: string,
  found: { name?: string; version?: string },
): DeviceSystem | undefined {
  const isIos = /\biOS\b|\(iP/.test(text);
  if (/\bDarwin\b/i.test(text) && !isIos && !/\biP/.test(text)) {
    // An app's own requests look alike on iPhone, iPad and Mac.
    return /CFNetwork(?!.*(?:x86|Mac))/.test(text) ? undefined : { name: "macOS" };
  }
  const isMac = /\bMacintosh\b/.test(text);
  if (isMac && iosApp.test(userAgent)) return { name: "iPadOS", or: ["iOS"] };
  // A version belongs to the name right before it, and both to no longer name.
  const apple = /(?<![\w-]|[a-z] )(mac ?OS|iOS|iPadOS)(?: Version)?[ /](\d[\d._]*)/i.exec(text);
  const parsed = isIos ? "iOS" : familiarName(apple?.[1] ?? found.name);
  if (!parsed) return undefined;
  const name = parsed === "iOS" && /\biPad\b/.test(text) ? "iPadOS" : parsed;
  const android = /(?<![\w-]|[a-z] )Android[-/;: ]+v?([\d.]+)/i.exec(text)?.[1];
  const own = name === "Android" ? android : (apple?.[2] ?? found.version);
  const version = plainVersion(trustedSystemVersion(name, own, userAgent));
  const maybePad = /\bMac OS X 10[._]15(?!.*Chrom).*Safari\//.test(userAgent);
  return {
    name,
    version: never.test(`${name} ${version}`) ? undefined : version,
    or: maybePad ? ["iPadOS"] : undefined,
  };
}

/** A string without the name that an app gives itself on a phone: "Linux Academy" runs on no Linux. */
export const withoutOwnName = (userAgent: string): string =>
  userAgent.replace(/^(?!Mozilla|Opera|Dalvik)[^/(]+(?=[/(].*(?:iP|iOS|Android|CFNetwork))/, "");

/** What a string says of its system; names of programs, and of models of phones, are free text. */
export const systemText = (userAgent: string): string =>
  withoutOwnName(userAgent)
    .replace(/(Android[ /;]*[\d.]+;(?: HarmonyOS)?)[^)]*/i, "$1")
    .replace(
      / (?!(?:Android|Linux|Windows|Tizen)\/)[\w.-]*(?:Android|Linux|Windows|Tizen)[\w.-]*(?=\/)/gi,
      "",
    );
