/**
 * Stores when and from where a session was last used, at most once a minute. Call it for each request that is signed
 * in, for example in your layout.
 *
 * @param {import("pg").Pool} pool
 * @param {{ token: string, ip: string, userAgent: string }} use `ip` is the address that your own proxy has seen.
 */
export async function rememberUse(pool, { token, ip, userAgent }) {
  await pool.query(
    `UPDATE sessions SET "lastSeenAt" = now(), ip = $2, "userAgent" = $3 WHERE "sessionToken" = $1
       AND ("lastSeenAt" IS NULL OR "lastSeenAt" < now() - interval '1 minute')`,
    [token, ip, userAgent.slice(0, 512)],
  );
}
