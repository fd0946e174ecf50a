import { confusableSkeleton } from "../lib/text/confusableSkeleton.js";
import type { DeviceProgram } from "./Device.js";
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

const skeletons = (words: string) => words.split(" ").map(confusableSkeleton);
/** Words of the screen. A name that contains one is discarded, because it could imitate the screen. */
const parts = skeletons(
  "this device current session signed signin signout active trust verif know secur offici system browser your",
);
/** Words of the screen that an honest name may contain. A name that is equal to one is discarded. */
const wholes = skeletons(
  "app cancel checking choose close computer copied copy done headset hidden hide kind model never phone place refresh robot select show stop tablet tv updating watch",
);

/** Whether a reader could take a name for a word of the screen. */
export function isReserved(name: string): boolean {
  const seen = confusableSkeleton(name);
  return wholes.includes(seen) || parts.some((part) => seen.includes(part));
}
