/** Signing up signs in as well. */
const signIns = ["/api/auth/sign-in/email", "/api/auth/sign-up/email"];

/**
 * Better Auth's routes, with what it leaves to us: when a session was last seen, and that a cookie
 * from before a sign-in is worthless after it (session fixation, OWASP ASVS 5.0, 7.2.4).
 *
 * @param {Awaited<ReturnType<typeof import("./auth.mjs").createAuth>>} auth
 * @param {import("./database.mjs").Tables} db
 * @param {(token: string) => Promise<void>} touch
 * @returns {import("./http.mjs").Route}
 */
export function authRoute(auth, db, touch) {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith("/api/auth/")) return undefined;
    const isSignIn = signIns.includes(pathname);
    const before = await auth.api.getSession({ headers: request.headers }).catch(() => null);
    const token = before?.session.token;
    if (token && !isSignIn) await touch(token);
    const reply = await auth.handler(request);
    if (token && isSignIn && reply.ok) {
      await db.deleteFrom("session").where("token", "=", token).execute();
    }
    return reply;
  };
}
