import type { DeviceProgram } from "./Device.js";
import { isReserved } from "./isReserved.js";
import { plainVersion } from "./plainNames.js";

/**
 * The name by which a string calls itself, made fit to be shown as a claim: plain Latin letters, so
 * that none can look like another, no dots, at most 24 characters, and none of the screen's own
 * words. The first pattern counts that finds one; its groups are the name and the version.
 */
export function claimedProgram(
  userAgent: string,
  patterns: readonly RegExp[],
): DeviceProgram | undefined {
  for (const pattern of patterns) {
    const [, text = "", version] = pattern.exec(userAgent) ?? [];
    const name = text
      .replaceAll("%20", " ")
      .replace(/browser$/i, "")
      .trim();
    if (/^\d?[a-z][\w &'!+-]*$/i.test(name) && !isReserved(name)) {
      return {
        name: name.replace(/^(.{23}).{2,}/, "$1…"),
        version: plainVersion(version),
        isClaimed: true,
      };
    }
  }
  return undefined;
}
