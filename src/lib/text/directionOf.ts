/** The blocks of Unicode for scripts that are written from right to left: Hebrew, Arabic, Adlam and others. */
const rightToLeft =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * The direction of a sentence of the catalogue, from its words without their arguments. A name in the sentence has this
 * direction too: the Arabic "Chrome على macOS" is read from the right, although its first letter is Latin.
 */
export const directionOf = (words: string): "ltr" | "rtl" =>
  rightToLeft.test(words) ? "rtl" : "ltr";
