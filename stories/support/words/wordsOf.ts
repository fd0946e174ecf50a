import { ar } from "./ar.js";
import type { CardWords } from "./CardWords.js";
import { de } from "./de.js";
import { hi } from "./hi.js";
import { ja } from "./ja.js";

const words: Partial<Record<string, CardWords>> = { ar, de, hi, ja };

/** Returns a host's translation of the card, for each language of the toolbar. */
export const wordsOf = (locale: string): CardWords => words[locale] ?? {};
