/** Letters of Hebrew, Arabic and the other scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFEFC]/;

/**
 * The direction of a sentence of the catalogue, from its words without their arguments. A name in the sentence has this
 * direction too: the Arabic "Chrome على macOS" is read from the right, although its first letter is Latin.
 */
export const directionOf = (words: string): "ltr" | "rtl" =>
  rightToLeft.test(words) ? "rtl" : "ltr";
