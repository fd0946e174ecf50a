/**
 * @typedef {object} Random A generator that repeats its numbers for the same seed.
 * @property {() => number} next A number from 0 up to 1.
 * @property {(share: number) => boolean} chance
 * @property {(low: number, high: number) => number} between
 * @property {<Item>(items: readonly Item[]) => Item | undefined} pick
 */

/**
 * Creates a generator for one actor. Each actor has its own numbers, so that no actor changes those of another.
 *
 * @param {number} seed
 * @param {string} actor
 * @returns {Random}
 */
export function createRandom(seed, actor) {
  let state = seed;
  for (const letter of actor) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
  const next = () => {
    // The algorithm is Mulberry32, which is in the public domain.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    chance: (share) => next() < share,
    between: (low, high) => low + next() * (high - low),
    pick: (items) => items[Math.floor(next() * items.length)],
  };
}
