/**
 * @typedef {object} Random Numbers that the same seed gives again.
 * @property {() => number} next From 0 up to 1.
 * @property {(share: number) => boolean} chance
 * @property {(low: number, high: number) => number} between
 * @property {<Item>(items: readonly Item[]) => Item | undefined} pick
 */

/**
 * One row of numbers for each actor, so that what one does leaves the others' rows as they are.
 *
 * @param {number} seed
 * @param {string} actor
 * @returns {Random}
 */
export function createRandom(seed, actor) {
  let state = seed;
  for (const letter of actor) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
  const next = () => {
    // Mulberry32, a generator in the public domain.
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
