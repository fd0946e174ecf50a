import type { DeviceSystem } from "./Device.js";
import { trustedSystemVersion } from "./frozenVersions.js";
import { familiarName, plainVersion } from "./plainNames.js";

/** Programs that run on iPhone and iPad only, even if the user agent says "Macintosh". */
const iosApp = /\b(?:\w+iOS|OPT|GSA)\/|\bMobile\/\w/;
/** Versions that do not exist. Such a number is an API level, or it belongs to another name or an app. */
export const never =
  /^(?:Android (?!(?:[1-9]|1\d|20)\b)|Windows \d{3}\b|(?:i\w*|tv|watch|mac)OS (?!(?:[1-9]|1[0-8]|2[6-9]|3\d)\b))|[dS] \d+\.\d{3}/;
/**
 * The system of a user agent. The version is left out when it may be wrong.
 *
 * @param text The result of `systemText`.
 * @param found The system that ua-parser-js has found.
 */
export function systemOf(
  userAgent: string,
  text: string,
  found: { name?: string; version?: string },
): DeviceSystem | undefined {
  const isIos = /\biOS\b|\(iP/.test(text);
  const isApple = isIos || /\biP/.test(text);
  if (/\bDarwin\b/i.test(text) && !isApple) {
    // An app sends the same user agent on iPhone, iPad and Mac, so the system is unknown.
    return /CFNetwork(?!.*(?:x86|Mac))/.test(text) ? undefined : { name: "macOS" };
  }
  const isMac = /\bMacintosh\b/.test(text);
  if (isMac && iosApp.test(userAgent)) return { name: "iPadOS", or: ["iOS"] };
  // The version must follow the name directly, and the name must not be the end of a longer one.
  const apple = /(?<![\w-]|[a-z] )(mac ?OS|iOS|iPadOS)(?: Version)?[ /](\d[\d._]*)/i.exec(text);
  const parsed = isIos ? "iOS" : familiarName(apple?.[1] ?? found.name);
  // ua-parser-js takes every "MIDP; Opera" for iOS, although Opera Mini also runs on other phones.
  if (!parsed || (parsed === "iOS" && !isApple)) return undefined;
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

/**
 * The user agent without the name that an app gives itself, because the app "Linux Academy" does not
 * run on Linux. The name stays when nothing after it shows where the app runs.
 */
export const withoutOwnName = (userAgent: string): string =>
  userAgent.replace(
    /^(?!Mozilla|Opera|Dalvik)[^/(]+(?=[/(].*(?:iP|iOS|Android|CFNetwork|okhttp|Dart|Alamofire|Mac|Windows NT))/,
    "",
  );

/**
 * The parts of a user agent that name the system. The names of programs and the models of phones are
 * removed, because they are free text and may contain the name of a system.
 */
export const systemText = (userAgent: string): string =>
  withoutOwnName(userAgent)
    .replace(/(Android[ /;]*[\d.]+;(?: HarmonyOS)?)[^)]*/i, "$1")
    .replace(
      / (?!(?:Android|Linux|Windows|Tizen|CrKey|Gecko|\w*OS|X|CFNetwork|Darwin)\/)[\w.-]+(?=\/)/gi,
      " ",
    );
