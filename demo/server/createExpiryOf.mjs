/**
 * When a session runs out, in milliseconds; it has where it is gone.
 *
 * @param {import("./database.mjs").Tables} db
 */
export function createExpiryOf(db) {
  return async (/** @type {string} */ id) => {
    const found = db.selectFrom("session").select("expiresAt").where("id", "=", id);
    return new Date((await found.executeTakeFirst())?.expiresAt ?? 0).getTime();
  };
}
