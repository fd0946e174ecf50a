import { createMiddleware } from "hono/factory";
import { problem } from "./problem.mjs";

/** @typedef {{ Variables: { own: import("./sessions.mjs").OwnSession } }} SignedIn The routes read `own`. */

/**
 * Answers 401 when the cookie opens no session that is still there.
 *
 * @param {ReturnType<typeof import("./sessions.mjs").createSessions>} sessions
 * @param {ReturnType<typeof import("./cookie.mjs").createCookie>} cookie
 */
export function requireSession(sessions, cookie) {
  return createMiddleware(async (/** @type {import("hono").Context<SignedIn>} */ context, next) => {
    const token = cookie.read(context);
    const own = token && (await sessions.find(token));
    if (!own) return problem(401, "Not signed in");
    context.set("own", own);
    return next();
  });
}
