import { claimedProgram } from "../claimedProgram.js";
import type { DeviceSystem } from "../Device.js";
import { trustedSystemVersion } from "../frozenVersions.js";
import { familiarName, plainVersion } from "../plainNames.js";
import { never } from "../systemOf.js";
import { isNothing } from "./isNothing.js";

const systems =
  /^(?:Android|ChromeOS|Debian|Fedora|HarmonyOS|iOS|iPadOS|KaiOS|Linux|macOS|Tizen|Ubuntu|Windows)$/;

/** An operating system by its name; `undefined` when the name says nothing. */
export function givenSystem(name: string, version = ""): DeviceSystem | undefined {
  if (isNothing(name)) return undefined;
  // Some parsers put the version into the name: "Windows 10".
  const [, plain = name, ownVersion = version] =
    /^([A-Za-z][A-Za-z ]*?) (\d[\d.]*|XP|Vista)$/.exec(name) ?? [];
  const known = /^(?:mac|os x)/i.test(plain) ? "macOS" : familiarName(plain);
  if (systems.test(known)) return { name: known, version: givenVersion(known, ownVersion) };
  const claim = claimedProgram(name, [/^(.*)$/]);
  return claim && { name: claim.name, isClaimed: true };
}

/**
 * The version, or `undefined` when it may be wrong. Only a client hint can say Windows 11, so it is true.
 * Windows 10, Android 10, macOS 10.15 and others are also what a newer system reports.
 */
function givenVersion(name: string, given: string): string | undefined {
  const version = plainVersion(given);
  if (name === "Windows" && version === "11") return version;
  if (name === "Android" && /^10\b/.test(version ?? "")) return undefined;
  const trusted = trustedSystemVersion(name, version, "");
  return never.test(`${name} ${trusted}`) ? undefined : trusted || undefined;
}
