/**
 * A text of Latin letters as the eye takes it: without case, marks, blanks and signs, and one of two
 * characters that look alike. Texts of one skeleton can be taken for each other.
 */
export const confusableSkeleton = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z\d]/g, "")
    .replace(/\d/g, (digit) => "olzeasgtbg".charAt(Number(digit)))
    .replaceAll("i", "l");
