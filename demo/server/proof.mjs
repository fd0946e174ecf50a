import { APIError } from "better-auth/api";
import { ownToken } from "./ownToken.mjs";

/** Better Auth's endpoints that end other sessions. Better Auth itself does not ask for the password there. */
const ending = new Set(["/revoke-session", "/revoke-sessions", "/revoke-other-sessions"]);

/**
 * Returns a hook that refuses to end other sessions when the last password entry is too old (OWASP ASVS 5.0,
 * 7.5.2). It uses Better Auth's own error code. The hook runs after Better Auth has chosen the endpoint, so no
 * unusual spelling of a path can avoid it. Two requests need no earlier password entry: a session may end itself,
 * and a password change contains the password.
 *
 * @param {import("./database.mjs").Tables} db
 * @param {number} seconds How long a password entry counts.
 */
export function createRequireProof(db, seconds) {
  return async (/** @type {import("better-auth").GenericEndpointContext} */ context) => {
    if (!ending.has(context.path)) return;
    const token = await ownToken(context);
    // When there is no session, Better Auth itself answers 401.
    if (!token || (context.path === "/revoke-session" && context.body?.token === token)) return;
    const own = await db
      .selectFrom("session")
      .select("provenAt")
      .where("token", "=", token)
      .executeTakeFirst();
    if (!own) return;
    const age = Date.now() - new Date(own.provenAt ?? 0).getTime();
    if (age < seconds * 1000) return;
    throw new APIError("FORBIDDEN", { code: "SESSION_NOT_FRESH", message: "Session is not fresh" });
  };
}
