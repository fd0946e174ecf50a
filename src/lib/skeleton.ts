const lookalikes: Partial<Record<string, string>> = {
  0: "o",
  1: "l",
  i: "l",
  3: "e",
  4: "a",
  5: "s",
  7: "t",
};

/**
 * A text of Latin letters as the eye takes it: without case, marks, blanks and signs, and one of two
 * characters that look alike. Texts of one skeleton can be taken for each other.
 */
export const skeleton = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z\d]/g, "")
    .replace(/[\di]/g, (sign) => lookalikes[sign] ?? sign);
