import type { SecondaryStorage } from "better-auth";

/**
 * A key-value store in memory, such as Redis is for a server of several processes: everything is a text, and a key is
 * gone when its time to live, in seconds, has passed.
 */
export function keyValueStore() {
  const entries = new Map<string, { text: string; until: number }>();
  const alive = (key: string) => {
    const entry = entries.get(key);
    return entry && entry.until > Date.now() ? entry.text : undefined;
  };
  const get = async (key: string) => alive(key) ?? null;
  const set = async (key: string, text: string, ttl = Number.POSITIVE_INFINITY) => {
    entries.set(key, { text, until: Date.now() + ttl * 1_000 });
  };
  return {
    get,
    set,
    delete: async (key) => void entries.delete(key),
    getAndDelete(key) {
      const found = get(key);
      entries.delete(key);
      return found;
    },
    async increment(key, ttl) {
      const count = Number(alive(key) ?? 0) + 1;
      // Only the first call sets the time to live.
      if (count === 1) await set(key, "1", ttl);
      else entries.get(key)!.text = String(count);
      return count;
    },
    /** All values that are alive, parsed. */
    values: () =>
      [...entries.keys()].flatMap((key) => {
        const text = alive(key);
        return text === undefined ? [] : [JSON.parse(text) as unknown];
      }),
  } satisfies SecondaryStorage & { values(): unknown[] };
}
