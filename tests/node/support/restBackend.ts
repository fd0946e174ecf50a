import { type Account, createAccount } from "./createAccount.js";
import { type Handler, sendJson, serve } from "./serve.js";

const pageSize = 3;

/**
 * A JSON API with state, like many real ones. `DELETE /sessions/{id}` revokes one session. `DELETE
 * /sessions`, one path segment shorter, revokes all sessions.
 */
export async function restBackend() {
  const account = createAccount();
  let isDown = false;
  const server = await serve((request, reply) => {
    if (isDown) return sendJson(reply, 500, { error: request.headers.authorization });
    return handle(account)(request, reply);
  });
  return { ...server, account, breakDown: () => void (isDown = true) };
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
