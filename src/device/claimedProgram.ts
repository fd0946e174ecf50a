import type { DeviceProgram } from "./Device.js";
import { isReserved } from "./isReserved.js";
import { plainVersion } from "./plainNames.js";

/**
 * The name that a user agent gives itself, safe to show in quotation marks. It has Latin letters
 * only, because letters of other scripts can look alike. It has no dots and at most 24 characters,
 * and it contains no word of the screen (`isReserved`).
 *
 * @param patterns The first one that finds such a name is used. Its groups are the name and the
 * version.
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
