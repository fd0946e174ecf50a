/**
 * Reduces a Latin text to its visual form: without case, spaces and punctuation, and with one letter for
 * characters that look alike. Two texts with the same skeleton can be confused by a reader (compare UTS 39).
 */
export const confusableSkeleton = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z\d]/g, "")
    .replace(/\d/g, (digit) => "olzeasgtbg".charAt(Number(digit)))
    .replaceAll("i", "l");
