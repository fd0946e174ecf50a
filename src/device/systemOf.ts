import type { DeviceSystem } from "./Device.js";
import { familiarName } from "./familiarName.js";
import { plainVersion } from "./plainVersion.js";
import { trustedSystemVersion } from "./frozenVersions.js";

/** What runs on iPhone and iPad only, whatever the string says of a Mac. */
const iosApp = /\b(?:\w+iOS|OPT|GSA)\/|\bMobile\/\w/;
/** Names that ua-parser-js takes out of the middle of other words. */
const rare = /^(?:Mint|GNU|Unix|Palm|Arch|Debian|SUSE)$/i;

/** The system of a string, with a version only where that is true. */
export function systemOf(
  userAgent: string,
  found: { name?: string; version?: string },
): DeviceSystem | undefined {
  if (/\bDarwin\//.test(userAgent) && !/\biP|\biOS\b/.test(userAgent)) {
    return /\b(?:x86_64|i386|Mac\w*\d)\b/.test(userAgent) ? { name: "macOS" } : undefined;
  }
  const isMac = /\bMacintosh\b/.test(userAgent);
  if (isMac && iosApp.test(userAgent)) return { name: "iPadOS", or: ["iOS"] };
  const apple = /\b(macOS|iOS|iPadOS)(?: Version)?[ /](\d+(?:[._]\d+)*)/.exec(userAgent);
  const parsed = apple?.[1] ?? familiarName(found.name);
  if (!parsed || (rare.test(parsed) && !/Linux|X11/i.test(userAgent))) return undefined;
  const name = parsed === "iOS" && /\biPad\b/.test(userAgent) ? "iPadOS" : parsed;
  const version = trustedSystemVersion(name, apple?.[2] ?? found.version, userAgent);
  const maybePad = /\bMac OS X 10[._]15(?!.*Chrom).*Safari\//.test(userAgent);
  return { name, ...plainVersion(version), ...(maybePad && { or: ["iPadOS"] }) };
}
