import type { DeviceSystem } from "./Device.js";
import { familiarName } from "./familiarName.js";
import { plainVersion } from "./plainVersion.js";
import { trustedSystemVersion } from "./frozenVersions.js";

/** What runs on iPhone and iPad only, whatever the string says of a Mac. */
const iosApp = /\b(?:\w+iOS|OPT|GSA)\/|\bMobile\/\w/;
/** The system of a string, with a version only where that is true. */
export function systemOf(
  userAgent: string,
  found: { name?: string; version?: string },
): DeviceSystem | undefined {
  const isIos = /\biOS\b/.test(userAgent);
  if (/\bDarwin\b/i.test(userAgent) && !isIos && !/\biP/.test(userAgent)) {
    // An app's own requests look alike on iPhone, iPad and Mac.
    return /CFNetwork(?!.*(?:x86|Mac))/.test(userAgent) ? undefined : { name: "macOS" };
  }
  const isMac = /\bMacintosh\b/.test(userAgent);
  if (isMac && iosApp.test(userAgent)) return { name: "iPadOS", or: ["iOS"] };
  const apple = /(?:^|[^\w-])(macOS|iOS|iPadOS)(?: Version)?[ /](\d+(?:[._]\d+)*)/.exec(userAgent);
  const parsed = apple?.[1] ?? (isIos ? "iOS" : familiarName(found.name));
  if (!parsed) return undefined;
  const name = parsed === "iOS" && /\biPad\b/.test(userAgent) ? "iPadOS" : parsed;
  const version = trustedSystemVersion(name, apple?.[2] ?? found.version, userAgent);
  const maybePad = /\bMac OS X 10[._]15(?!.*Chrom).*Safari\//.test(userAgent);
  return { name, version: plainVersion(version), or: maybePad ? ["iPadOS"] : undefined };
}
