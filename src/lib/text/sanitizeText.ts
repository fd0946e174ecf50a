/** C0 and C1 controls, bidirectional controls, zero-width and other invisible characters, lone surrogates. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]+/gu;

/**
 * More combining marks on one letter than any script uses (Hebrew with accents and Burmese use five). Lines
 * do not break between marks, so a long run of them would overflow its card and cover other rows.
 */
const piles = /(\p{M}{5})\p{M}+/gu;

/** Words of printable ASCII with single spaces. They need no change, and most texts are such words. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Makes foreign text safe for one line of a security screen. It removes invisible characters and characters
 * that change the text direction, joins white space, shortens runs of combining marks, and cuts the rest.
 *
 * @param limit Most characters to keep; a longer text ends with "…".
 */
export function sanitizeText(text: string, limit = 200): string {
  if (text.length <= limit && plain.test(text)) return text;
  // Cut before matching, so that 100 kB of hostile text cost no more than one line.
  const line = text
    .slice(0, limit * 4)
    .replace(unsafe, " ")
    .replace(/\s+/g, " ")
    .replace(piles, "$1")
    .trim();
  const characters = Array.from(line);
  return characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : line;
}
