import { createHash, randomBytes } from "node:crypto";
import { type Fault, startFaulty } from "./faultyServer.js";
import { type SeenRequest, sendJson } from "./serve.js";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
/** An encrypted value. As with Laravel’s own, some of its characters are escaped in a cookie. */
const encrypted = () => `eyJ${randomBytes(24).toString("base64")}+/==`;
const lifetime = 120 * 60;

/** Answers with a status and the JSON that Laravel sends with it. */
export const laravelError =
  (status: number, message: string, headers: Record<string, string> = {}): Fault =>
  (_, reply) => {
    for (const [name, value] of Object.entries(headers)) reply.setHeader(name, value);
    sendJson(reply, status, { message });
  };

/** A Laravel application with the routes of the recipe, and one account in memory. */
export async function laravelBackend(count = 5) {
  const now = Math.floor(Date.now() / 1_000);
  const keys = Array.from({ length: count }, () => randomBytes(20).toString("hex"));
  const sessions = new Map(
    keys.map((key) => [
      hash(key),
      {
        sessionId: hash(key),
        createdAt: now - 86_400,
        lastSeen: now - 60,
        expiresAt: now - 60 + lifetime,
        ip: "192.0.2.7",
        userAgent: "curl/8.16.0",
      },
    ]),
  );
  const currentSessionId = hash(keys[0]!);
  const csrf = encrypted();
  const session = encrypted();
  const isSignedIn = ({ headers }: SeenRequest) =>
    sessions.has(currentSessionId) && headers.cookie?.includes(`recipe_session=${session}`);
  const server = await startFaulty((request, reply) => {
    const { method, path, headers } = request;
    if (method !== "GET" && headers["x-xsrf-token"] !== csrf) {
      return laravelError(419, "CSRF token mismatch.")(request, reply);
    }
    if (!isSignedIn(request)) return laravelError(401, "Unauthenticated.")(request, reply);
    const route = `${method} ${path.replace(/^\/account/, "")}`;
    if (route === "GET /sessions") {
      const rows = [...sessions.values()];
      return sendJson(reply, 200, { sessions: rows, currentSessionId, accountId: 1 });
    }
    if (route === "POST /sign-out") sessions.delete(currentSessionId);
    else if (route === "POST /sessions/revoke-others") {
      for (const id of sessions.keys()) if (id !== currentSessionId) sessions.delete(id);
    } else if (!sessions.delete(route.replace("DELETE /sessions/", ""))) {
      return void reply.writeHead(404).end();
    }
    reply.writeHead(204).end();
  });
  return {
    ...server,
    sessions,
    currentSessionId,
    csrf,
    secrets: [session, csrf, ...keys],
    /** `document.cookie`. The cookie of the session is not in it. */
    cookies: `theme=dark; XSRF-TOKEN=${encodeURIComponent(csrf)}`,
    /** The `fetch` of the signed-in browser. */
    browserFetch: (async (input, init) => {
      const sent = new Headers(init?.headers);
      sent.set("cookie", `recipe_session=${session}`);
      return fetch(input, { ...init, headers: sent });
    }) satisfies typeof fetch,
  };
}
