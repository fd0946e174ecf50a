/** C0, C1, bidirectional controls, zero-width and other invisible characters, lone surrogates. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]+/gu;

/**
 * More marks on one letter than any script writes (Hebrew with its accents and Burmese have five). No line
 * breaks among them, so a pile of them leaves its card at the side, and covers the rows around.
 */
const piles = /(\p{M}{5})\p{M}+/gu;

/**
 * Text from outside, made fit for one line of a security screen: invisible characters and those
 * that turn the direction of what follows are removed, white space is folded, piles of marks are lowered, the rest is cut.
 *
 * @param limit Most characters to keep; a longer text ends in "…".
 */
export function sanitizeText(text: string, limit = 200): string {
  // Cut before matching as well, so that 100 kB of hostile text cost no more than a line.
  const line = text
    .slice(0, limit * 4)
    .replace(unsafe, " ")
    .replace(/\s+/g, " ")
    .replace(piles, "$1")
    .trim();
  const characters = Array.from(line);
  return characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : line;
}
