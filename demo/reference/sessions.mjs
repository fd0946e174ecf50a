import { randomUUID } from "node:crypto";
import { hashToken, newToken } from "./token.mjs";

const everyMs = 60_000;

/** @typedef {{ id: string, accountId: string, provenAt: number }} OwnSession */

const iso = (/** @type {number} */ time) => new Date(time).toISOString();

/**
 * The table of sessions. Each statement that ends a session also names its account, so that nobody can end the session
 * of somebody else. Each statement that reads sessions leaves out expired ones.
 *
 * @param {{ sql: import("./database.mjs").Sql, tell: (news: import("./news.mjs").News) => void,
 *   lifetimeSeconds: number, idleSeconds: number }} options
 */
export function createSessions({ sql, tell, lifetimeSeconds, idleSeconds }) {
  const expiry = (/** @type {number} */ createdAt, /** @type {number} */ now) =>
    iso(Math.min(createdAt + lifetimeSeconds * 1000, now + idleSeconds * 1000));

  /** @param {Record<string, any>[]} rows Rows that a statement has deleted. */
  function tellEnds(rows) {
    for (const { id, account_id: accountId } of rows) tell({ kind: "ended", id, accountId });
    return rows.length > 0;
  }

  return {
    /**
     * Begins a session and returns its token. Also deletes all expired sessions, so that the table does not grow.
     *
     * @param {string} accountId
     * @param {{ ip: string, userAgent: string }} device
     */
    async begin(accountId, { ip, userAgent }) {
      const [id, token, now] = [randomUUID(), newToken(), Date.now()];
      tellEnds(
        await sql`DELETE FROM sessions WHERE expires_at <= ${iso(now)} RETURNING id, account_id`,
      );
      await sql`INSERT INTO sessions
        (id, account_id, token_hash, created_at, last_seen_at, proven_at, expires_at, ip, user_agent)
        VALUES (${id}, ${accountId}, ${hashToken(token)}, ${iso(now)}, ${iso(now)}, ${iso(now)},
          ${expiry(now, now)}, ${ip}, ${userAgent})`;
      tell({ kind: "began", id, accountId });
      return token;
    },

    /**
     * Finds the session of a cookie, and stores at most once a minute that it was used.
     *
     * @param {string} token
     * @returns {Promise<OwnSession | undefined>}
     */
    async find(token) {
      const now = Date.now();
      const [row] =
        await sql`SELECT id, account_id, created_at, last_seen_at, proven_at FROM sessions
        WHERE token_hash = ${hashToken(token)} AND expires_at > ${iso(now)}`;
      if (!row) return undefined;
      if (new Date(row.last_seen_at).getTime() < now - everyMs) {
        const expiresAt = expiry(new Date(row.created_at).getTime(), now);
        await sql`UPDATE sessions SET last_seen_at = ${iso(now)}, expires_at = ${expiresAt} WHERE id = ${row.id}`;
      }
      return { id: row.id, accountId: row.account_id, provenAt: new Date(row.proven_at).getTime() };
    },

    /**
     * Lists sessions of an account in the order of their ids, because an order by last use would change between two
     * pages. The columns are named one by one, so that no secret column gets into a reply.
     *
     * @param {string} accountId
     * @param {{ after: string, most: number }} page
     */
    async list(accountId, { after, most }) {
      return sql`SELECT id, created_at, last_seen_at, expires_at, ip, user_agent FROM sessions
        WHERE account_id = ${accountId} AND expires_at > ${iso(Date.now())} AND id > ${after}
        ORDER BY id LIMIT ${most}`;
    },

    /** Ends one session. Returns whether it was there. @param {string} id @param {string} accountId */
    async end(id, accountId) {
      return tellEnds(
        await sql`DELETE FROM sessions
        WHERE id = ${id} AND account_id = ${accountId} AND expires_at > ${iso(Date.now())}
        RETURNING id, account_id`,
      );
    },

    /** Ends all other sessions of the account. @param {OwnSession} own */
    async endOthers({ id, accountId }) {
      tellEnds(
        await sql`DELETE FROM sessions WHERE account_id = ${accountId} AND id <> ${id}
        RETURNING id, account_id`,
      );
    },

    /**
     * Stores that the person has just entered the password, and replaces the token (OWASP ASVS 5.0, 7.2.4). The old
     * cookie stops working at once. Returns the new token, or `undefined` when the session has ended meanwhile.
     *
     * @param {OwnSession} own
     */
    async prove({ id, accountId }) {
      const token = newToken();
      const rows = await sql`UPDATE sessions
        SET token_hash = ${hashToken(token)}, proven_at = ${iso(Date.now())}
        WHERE id = ${id} RETURNING id`;
      if (rows.length === 0) return undefined;
      tell({ kind: "replaced", id, accountId });
      return token;
    },

    /** When a session expires, in milliseconds; 0 when it is gone. @param {string} id */
    async expiryOf(id) {
      const [row] = await sql`SELECT expires_at FROM sessions WHERE id = ${id}`;
      return new Date(row?.expires_at ?? 0).getTime();
    },
  };
}
