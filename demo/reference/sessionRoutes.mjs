import { Hono } from "hono";
import { problem, tooMany } from "./problem.mjs";
import { refuseOldProof } from "./proof.mjs";

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const gone = () => problem(404, "No such session");

/**
 * Lists the sessions of the person, and ends them.
 *
 * @param {{ sessions: ReturnType<typeof import("./sessions.mjs").createSessions>,
 *   cookie: ReturnType<typeof import("./cookie.mjs").createCookie>,
 *   limit: ReturnType<typeof import("./limits.mjs").createLimits>,
 *   endLimit: import("./limits.mjs").Limit, proofSeconds: number, pageSize: number }} options
 */
export function sessionRoutes({ sessions, cookie, limit, endLimit, proofSeconds, pageSize }) {
  /** @type {Hono<import("./requireSession.mjs").SignedIn>} */
  const routes = new Hono();

  routes.get("/sessions", async (context) => {
    const { id: currentSessionId, accountId } = context.get("own");
    const after = context.req.query("cursor") ?? "";
    if (after !== "" && !uuid.test(after)) return problem(400, "Unknown cursor");
    // One row more than a page says whether there is a next page.
    const rows = await sessions.list(accountId, { after, most: pageSize + 1 });
    const page = rows.slice(0, pageSize);
    const nextCursor = rows.length > pageSize ? { nextCursor: page.at(-1)?.id } : {};
    return context.json({
      sessions: page.map(toSession),
      currentSessionId,
      accountId,
      ...nextCursor,
    });
  });

  // An unknown id and the id of somebody else get the same answer, because a different one would tell that the session
  // exists. It is 404 and not 204, because then the kit knows that this request has ended nothing, and lists again.
  routes.delete("/sessions/:id", async (context) => {
    const own = context.get("own");
    const id = context.req.param("id");
    const wait = await limit(`end:${own.accountId}`, endLimit);
    if (wait > 0) return tooMany(wait);
    // A session may end itself without a password, because signing out needs none.
    const refused = id === own.id ? undefined : refuseOldProof(own, proofSeconds);
    if (refused) return refused;
    if (!uuid.test(id) || !(await sessions.end(id, own.accountId))) return gone();
    if (id === own.id) cookie.remove(context);
    return context.body(null, 204);
  });

  routes.post("/sessions/revoke-others", async (context) => {
    const own = context.get("own");
    const wait = await limit(`end:${own.accountId}`, endLimit);
    if (wait > 0) return tooMany(wait);
    const refused = refuseOldProof(own, proofSeconds);
    if (refused) return refused;
    await sessions.endOthers(own);
    return context.body(null, 204);
  });

  routes.post("/sign-out", async (context) => {
    const { id, accountId } = context.get("own");
    await sessions.end(id, accountId);
    cookie.remove(context);
    return context.body(null, 204);
  });

  return routes;
}

/** @param {Record<string, any>} row */
function toSession({ id, created_at, last_seen_at, expires_at, ip, user_agent }) {
  return {
    sessionId: id,
    createdAt: new Date(created_at).toISOString(),
    lastSeen: new Date(last_seen_at).toISOString(),
    expiresAt: new Date(expires_at).toISOString(),
    ip,
    userAgent: user_agent,
  };
}
