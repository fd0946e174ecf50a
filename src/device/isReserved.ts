import { confusableSkeleton } from "../lib/text/confusableSkeleton.js";

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
