import { skeleton } from "../lib/skeleton.js";
import type { DeviceProgram } from "./Device.js";
import { plainVersion } from "./plainVersion.js";

/** Words by which the screen itself speaks; whoever has one in their name has none. */
const reserved =
  "this device current session signed signin signout active trust verif know secur offici system browser your"
    .split(" ")
    .map(skeleton);

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
    const name = text.replaceAll("%20", " ").trim();
    const seen = skeleton(name);
    if (/^\d?[a-z][\w &'!+-]*$/i.test(name) && !reserved.some((word) => seen.includes(word))) {
      return {
        name: name.replace(/^(.{23}).{2,}/, "$1…"),
        version: plainVersion(version),
        isClaimed: true,
      };
    }
  }
  return undefined;
}
