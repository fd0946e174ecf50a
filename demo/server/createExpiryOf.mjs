/**
 * Returns a function that tells when a session expires, in milliseconds. For a session that is gone it returns 0.
 *
 * @param {import("./database.mjs").Tables} db
 */
export function createExpiryOf(db) {
  return async (/** @type {string} */ id) => {
    const found = db.selectFrom("session").select("expiresAt").where("id", "=", id);
    return new Date((await found.executeTakeFirst())?.expiresAt ?? 0).getTime();
  };
}
