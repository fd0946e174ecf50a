import { confusableSkeleton } from "../lib/text/confusableSkeleton.js";

const skeletons = (words: string) => words.split(" ").map(confusableSkeleton);
/** Words of the screen. A name that contains one is discarded, because it could imitate the screen. */
const parts = skeletons(
  "this device current session signed signin signout active trust verif know secur offici system browser your",
);
/** Words of the screen that an honest name may contain. A name that is equal to one is discarded. */
const wholes = skeletons(
  "app application cancel checking choose close computer copied copy done headset hidden hide kind model never organization phone place refresh robot select show stop tablet tv updating watch",
);

/** Whether a reader could take a name for a word of the screen. */
export function isReserved(name: string): boolean {
  const seen = confusableSkeleton(name);
  return wholes.includes(seen) || parts.some((part) => seen.includes(part));
}
