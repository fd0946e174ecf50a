import { confusableSkeleton } from "../lib/text/confusableSkeleton.js";
import type { DeviceProgram } from "./Device.js";
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

const skeletons = (words: string) => words.split(" ").map(confusableSkeleton);
/** Words by which the screen itself speaks; whoever has one in their name has none. */
const parts = skeletons(
  "this device current session signed signin signout active trust verif know secur offici system browser your",
);
/** The same, where an honest name may have them in it. */
const wholes = skeletons(
  "app cancel checking choose close computer copied copy done headset hidden hide kind model never phone place refresh robot select show stop tablet tv updating watch",
);

/** Whether a name could be taken for a word of the screen. */
export function isReserved(name: string): boolean {
  const seen = confusableSkeleton(name);
  return wholes.includes(seen) || parts.some((part) => seen.includes(part));
}
