import { cookieToken } from "./cookieToken.mjs";
import { createTurns } from "./createTurns.mjs";

/** What may end the session that asks, and gives it no other one. */
const ending = new Set(
  ["sign-out", "revoke-session", "revoke-sessions"].map((name) => `/api/auth/${name}`),
);

/** What may give the browser another session. */
const beginning = new Set(
  ["sign-in/email", "sign-up/email", "change-password"].map((name) => `/api/auth/${name}`),
);

/**
 * Better Auth's routes, with what it leaves to us: when a session was last seen, the wait in the
 * header that HTTP has for it, and that a browser forgets what it kept for whoever ends the session
 * that it has, the pages behind its Back button included.
 *
 * A cookie changes by what the person did, and never by the way. Better Auth answers every request
 * whose session is gone with a deletion of the cookie. On a slow line that answer can arrive after the
 * new cookie of a session that was replaced, and would throw the person out of all tabs.
 *
 * @param {Awaited<ReturnType<typeof import("./auth.mjs").createAuth>>} auth
 * @param {(token: string) => Promise<void>} touch
 * @returns {import("./http.mjs").Route}
 */
export function authRoute(auth, touch) {
  const inTurn = createTurns();
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith("/api/auth/")) return undefined;
    const before = await auth.api.getSession({ headers: request.headers }).catch(() => null);
    if (before) await touch(before.session.token);
    const mayChange = ending.has(pathname) || beginning.has(pathname);
    const takesTurns = beginning.has(pathname) || pathname === "/api/auth/sign-out";
    // What two requests of one browser have in common.
    const key = cookieToken(request.headers) ?? request.headers.get("x-attempt") ?? undefined;
    const reply = await inTurn(takesTurns ? key : undefined, () => auth.handler(request));
    const isEnd = reply.ok && ending.has(pathname);
    if (!mayChange || !reply.ok) reply.headers.delete("set-cookie");
    const wait = reply.headers.get("x-retry-after");
    if (wait) reply.headers.set("retry-after", wait);
    const isOver = async () => !(await auth.api.getSession({ headers: request.headers }));
    if (isEnd && (await isOver())) reply.headers.set("clear-site-data", '"cache", "storage"');
    return reply;
  };
}
