const mark = "own-id-";

/** Ids for sessions of which a backend tells only the token. */
export interface OwnIds {
  /** The id of a token: made up, so that nothing of the token can be had from it, and the same each time. */
  of(token: string): string;
  /** Whether an id was made up by another page of the browser: nobody knows any more whose it was. */
  isStrange(id: string): boolean;
}

/** Makes ids that last as long as the client. */
export function createOwnIds(): OwnIds {
  const prefix = `${mark}${Math.random().toString(36).slice(2)}-`;
  const ids = new Map<string, string>();
  return {
    of(token) {
      const id = ids.get(token) ?? `${prefix}${ids.size}`;
      ids.set(token, id);
      return id;
    },
    isStrange: (id) => id.startsWith(mark) && !id.startsWith(prefix),
  };
}
