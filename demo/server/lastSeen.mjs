const everyMs = 60_000;

/**
 * Returns a function that stores `lastSeenAt`, because Better Auth updates its own `updatedAt` only once a day.
 * It writes at most once a minute for each session.
 *
 * @param {import("./database.mjs").Tables} db
 */
export function createLastSeen(db) {
  /** @param {string} token */
  return async (token) => {
    const now = Date.now();
    const before = new Date(now - everyMs).toISOString();
    await db
      .updateTable("session")
      .set({ lastSeenAt: new Date(now).toISOString() })
      .where("token", "=", token)
      .where((is) => is.or([is("lastSeenAt", "is", null), is("lastSeenAt", "<", before)]))
      .execute();
  };
}
