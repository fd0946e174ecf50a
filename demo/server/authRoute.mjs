/**
 * Better Auth's routes, with what it leaves to us: when a session was last seen, the wait in the
 * header that HTTP has for it, and that a browser forgets what it kept for whoever signs out, the
 * pages behind its Back button included.
 *
 * @param {Awaited<ReturnType<typeof import("./auth.mjs").createAuth>>} auth
 * @param {(token: string) => Promise<void>} touch
 * @returns {import("./http.mjs").Route}
 */
export function authRoute(auth, touch) {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith("/api/auth/")) return undefined;
    const before = await auth.api.getSession({ headers: request.headers }).catch(() => null);
    if (before) await touch(before.session.token);
    const reply = await auth.handler(request);
    const wait = reply.headers.get("x-retry-after");
    if (wait) reply.headers.set("retry-after", wait);
    if (reply.ok && pathname === "/api/auth/sign-out") {
      reply.headers.set("clear-site-data", '"cache", "storage"');
    }
    return reply;
  };
}
