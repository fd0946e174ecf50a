import { APIError } from "better-auth/api";
import { ownToken } from "./ownToken.mjs";

/** Better Auth's calls that end other sessions; it asks for no proof itself. */
const ending = new Set(["/revoke-session", "/revoke-sessions", "/revoke-other-sessions"]);

/**
 * Refuses to end other sessions long after the last proof of who asks (OWASP ASVS 5.0, 7.5.2), by
 * Better Auth's own code for it. Runs where Better Auth has chosen the endpoint, so that no spelling
 * of a path gets past it. To end the session that asks needs no proof; a change of the password
 * brings one with it.
 *
 * @param {import("./database.mjs").Tables} db
 * @param {number} seconds How long a proof lasts.
 */
export function createRequireProof(db, seconds) {
  return async (/** @type {import("better-auth").GenericEndpointContext} */ context) => {
    if (!ending.has(context.path)) return;
    const token = await ownToken(context);
    // Without a session, Better Auth answers 401.
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
