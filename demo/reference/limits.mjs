import { hashToken } from "./token.mjs";

/** @typedef {{ max: number, seconds: number }} Limit At most `max` attempts in a window of `seconds`. */

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Counts attempts in the database, so that all instances share one limit.
 *
 * @param {import("./database.mjs").Sql} sql
 */
export function createLimits(sql) {
  /**
   * Counts one attempt.
   *
   * @param {string} key What is limited. Only its hash is stored, because it may be an address.
   * @param {Limit} limit
   * @returns {Promise<number>} The seconds to wait; 0 when the attempt is allowed.
   */
  return async (key, { max, seconds }) => {
    const now = Date.now();
    const over = new Date(now - seconds * 1000).toISOString();
    // One statement counts and reads, so that attempts at the same moment are all counted.
    const [row] = await sql`
      INSERT INTO attempts (key, began_at, count)
      VALUES (${hashToken(key)}, ${new Date(now).toISOString()}, 1)
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN attempts.began_at <= ${over} THEN 1 ELSE attempts.count + 1 END,
        began_at = CASE WHEN attempts.began_at <= ${over} THEN excluded.began_at ELSE attempts.began_at END
      RETURNING began_at, count`;
    if (row?.count === 1) {
      // Delete old rows, so that the table does not grow.
      await sql`DELETE FROM attempts WHERE began_at <= ${new Date(now - dayMs).toISOString()}`;
    }
    if (row === undefined || row.count <= max) return 0;
    const ends = new Date(row.began_at).getTime() + seconds * 1000;
    return Math.max(1, Math.ceil((ends - now) / 1000));
  };
}
