/** Start of each id that this file creates, so that a later page load can recognise it. */
const idStart = "own-id-";

/** Ids for sessions that a backend identifies only by token. */
export interface OwnIds {
  /** The id for a token. It contains nothing of the token, and it is the same for each call. */
  of(token: string): string;
  /**
   * Whether another page load created the id. Its session is then unknown, because the map from tokens is
   * gone.
   */
  isStrange(id: string): boolean;
}

/** Creates the ids of one client; they are valid as long as the client exists. */
export function createOwnIds(): OwnIds {
  const prefix = `${idStart}${Math.random().toString(36).slice(2)}-`;
  const ids = new Map<string, string>();
  return {
    of(token) {
      const id = ids.get(token) ?? `${prefix}${ids.size}`;
      ids.set(token, id);
      return id;
    },
    isStrange: (id) => id.startsWith(idStart) && !id.startsWith(prefix),
  };
}
