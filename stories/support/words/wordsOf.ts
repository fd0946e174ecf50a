import { ar } from "./ar.js";
import type { CardWords } from "./CardWords.js";
import { de } from "./de.js";
import { hi } from "./hi.js";
import { ja } from "./ja.js";

const words: Partial<Record<string, CardWords>> = { ar, de, hi, ja };

/** A host's translation of the card, for the languages of the toolbar. */
export const wordsOf = (locale: string): CardWords => words[locale] ?? {};
