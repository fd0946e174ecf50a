/** The key of a row is the cookie's value, so pages get its hash as the id. */
const id = `encode(sha256(convert_to("sessionToken", 'UTF8')), 'hex')`;
const own = `SELECT "userId", ${id} AS id FROM sessions WHERE "sessionToken" = $1 AND expires > now()`;
const list = `SELECT ${id} AS "sessionId", "createdAt", expires AS "expiresAt", "lastSeenAt" AS "lastSeen",
  ip, "userAgent" FROM sessions WHERE "userId" = $1 AND expires > now()`;
const end = `DELETE FROM sessions WHERE "userId" = $1 AND ${id}`;
const headers = { "cache-control": "no-store" };
const answer = (/** @type {number} */ status) => new Response(null, { status, headers });

/**
 * The handlers `GET`, `DELETE` and `POST` of `app/api/sessions/[[...path]]/route.js` in Next.js.
 *
 * @param {import("pg").Pool} pool The one of your adapter.
 * @param {{ origin: string, cookie?: string }} options The origin of the page, and the name of Auth.js's cookie.
 */
export function sessionRoutes(pool, { origin, cookie = "__Secure-authjs.session-token" }) {
  /** @param {(row: { userId: string, id: string }, last: string | undefined) => Promise<Response>} run */
  const signedIn = (run) => async (/** @type {Request} */ request) => {
    if (request.method !== "GET" && request.headers.get("origin") !== origin) return answer(403);
    const token = request.headers.get("cookie")?.split(`${cookie}=`)[1]?.split(";")[0];
    const [row] = (await pool.query(own, [token])).rows;
    return row ? run(row, new URL(request.url).pathname.split("/").at(-1)) : answer(401);
  };
  return {
    GET: signedIn(async ({ userId, id: currentSessionId }) => {
      const sessions = (await pool.query(list, [userId])).rows;
      return Response.json({ sessions, currentSessionId, accountId: userId }, { headers });
    }),
    DELETE: signedIn(async ({ userId }, last) => {
      const ended = await pool.query(`${end} = $2`, [userId, last]);
      return answer(ended.rowCount ? 204 : 404);
    }),
    POST: signedIn(async ({ userId, id: kept }, last) => {
      if (last !== "revoke-others") return answer(404);
      await pool.query(`${end} <> $2`, [userId, kept]);
      return answer(204);
    }),
  };
}
