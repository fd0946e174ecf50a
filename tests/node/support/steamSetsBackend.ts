import { type Account, createAccount } from "./createAccount.js";
import { type Handler, sendJson, serve } from "./serve.js";

/** A SteamSets backend with state. It has only the endpoints that the kit calls. */
export async function steamSetsBackend() {
  const account = createAccount();
  let isDown = false;
  const server = await serve((request, reply) => {
    // The error contains the token, as a careless server's error page might.
    if (isDown) return problem(reply, 500, request.headers.authorization);
    return handle(account)(request, reply);
  });
  return { ...server, account, breakDown: () => void (isDown = true) };
}

function handle(account: Account): Handler {
  return ({ method, path, headers, body }, reply) => {
    const asking = account.whoAsks(headers.authorization);
    if (!asking) return problem(reply, 401);
    const call = method === "POST" ? path : "";
    const sessions = account.wire();
    if (call === "/v1/account.getSettings")
      return sendJson(reply, 200, { sessions, theme: "dark" });
    if (call === "/v1/account.getSession") {
      const sessionData = sessions.find(({ sessionId }) => sessionId === asking.sessionId);
      return sendJson(reply, 200, { sessionData });
    }
    if (call === "/v1/account.deleteSession") {
      const { sessionId } = JSON.parse(body) as { sessionId: string };
      return account.end(sessionId) ? sendJson(reply, 200, {}) : problem(reply, 404);
    }
    if (call !== "/v1/account.logout") return problem(reply, 404);
    account.end(asking.sessionId);
    reply.writeHead(204).end();
  };
}

function problem(reply: Parameters<Handler>[1], status: number, detail?: string): void {
  reply.writeHead(status, { "content-type": "application/problem+json" });
  reply.end(JSON.stringify({ status, title: "Something went wrong", detail }));
}
