/** Runs actions with the same key one after the other, and actions without a key at once. */
export function createTurns() {
  /** @type {Map<string, Promise<unknown>>} */
  const last = new Map();
  /**
   * @template Result
   * @param {string | undefined} key
   * @param {() => Promise<Result>} run
   */
  return async (key, run) => {
    if (key === undefined) return run();
    const turn = (last.get(key) ?? Promise.resolve()).then(run, run);
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}
