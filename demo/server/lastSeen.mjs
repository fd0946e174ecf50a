const everyMs = 60_000;

/**
 * Keeps `lastSeenAt`, because Better Auth's own `updatedAt` moves once a day only: at most one write
 * a minute for each session.
 *
 * @param {import("libsql").Database} database
 */
export function createLastSeen(database) {
  const write = database.prepare(
    "UPDATE session SET lastSeenAt = ? WHERE token = ? AND (lastSeenAt IS NULL OR lastSeenAt < ?)",
  );
  /** @param {string} token */
  return (token) => {
    const now = Date.now();
    write.run(new Date(now).toISOString(), token, new Date(now - everyMs).toISOString());
  };
}
