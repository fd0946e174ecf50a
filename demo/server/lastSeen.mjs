const everyMs = 60_000;

/**
 * Keeps `lastSeenAt`, because Better Auth's own `updatedAt` moves once a day only: at most one write
 * a minute for each session.
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
