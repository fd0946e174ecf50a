/** Lets what has the same key take place one after another, and what has none at once. */
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
