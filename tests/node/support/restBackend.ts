import { type Account, createAccount } from "./createAccount.js";
import { type Handler, sendJson, serve } from "./serve.js";

const pageSize = 3;

/**
 * A JSON API with state, like many real ones. `DELETE /sessions/{id}` revokes one session. `DELETE
 * /sessions`, one path segment shorter, revokes all sessions.
 */
export async function restBackend() {
  const account = createAccount();
  let refusal: { status: number; headers: Record<string, string> } | undefined;
  const server = await serve((request, reply) => {
    if (!refusal) return handle(account)(request, reply);
    reply.setHeaders(new Map(Object.entries(refusal.headers)));
    sendJson(reply, refusal.status, { error: request.headers.authorization });
  });
  return {
    ...server,
    account,
    /** Answers each further request with this. */
    refuse: (status: number, headers = {}) => void (refusal = { status, headers }),
  };
}

function handle(account: Account): Handler {
  return ({ method, path, headers }, reply) => {
    const asking = account.whoAsks(headers.authorization);
    if (!asking) return sendJson(reply, 401, {});
    const { pathname, searchParams } = new URL(path, "http://localhost");
    const segments = pathname.split("/").slice(1).filter(Boolean);
    if (method === "POST" && pathname === "/sign-out") account.end(asking.sessionId);
    else if (method === "POST" && pathname === "/sessions/end-others") {
      account.endOthers(asking.sessionId);
    } else if (method === "DELETE" && segments.length === 2) {
      const id = decodeURIComponent(segments[1]!);
      return sendJson(reply, account.end(id) ? 200 : 404, {});
    } else if (method === "DELETE") {
      account.sessions.clear();
    } else if (method === "GET" && pathname === "/sessions") {
      const start = Number(searchParams.get("cursor") ?? 0);
      const end = start + pageSize;
      const sessions = account.wire();
      return sendJson(reply, 200, {
        sessions: sessions.slice(start, end),
        currentSessionId: asking.sessionId,
        nextCursor: end < sessions.length ? String(end) : null,
      });
    } else return sendJson(reply, 404, {});
    reply.writeHead(204).end();
  };
}
