import { cookieToken } from "./cookieToken.mjs";
import { createTurns } from "./createTurns.mjs";

/** Requests that may end their own session and create no new one. */
const ending = new Set(
  ["sign-out", "revoke-session", "revoke-sessions"].map((name) => `/api/auth/${name}`),
);

/** Requests that may give the browser a new session. */
const beginning = new Set(
  ["sign-in/email", "sign-up/email", "change-password"].map((name) => `/api/auth/${name}`),
);

/**
 * Better Auth's routes, with three additions:
 * - it stores when a session was last used;
 * - it sends the wait after too many requests in the standard header `Retry-After`;
 * - when a session ends itself, the browser deletes what it has stored, so that the Back button shows nothing.
 *
 * Only an action of the person may change the cookie. When a session is gone, Better Auth answers each of its
 * requests with a deletion of the cookie. On a slow connection that answer can arrive after the cookie of a new
 * session, and would sign the person out of all tabs.
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
    // Two requests of one browser have the same key.
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
