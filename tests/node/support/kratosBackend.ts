import { randomBytes, randomUUID } from "node:crypto";
import { type Handler, type SeenRequest, sendJson, serve } from "./serve.js";

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A session as Kratos sends it. */
export const kratosRow = (id: string = randomUUID()) => ({
  id,
  active: true,
  issued_at: "2026-11-01T08:00:00.5Z",
  authenticated_at: "2026-11-01T08:00:00.5Z",
  expires_at: "2026-12-01T08:00:00.5Z",
  authenticator_assurance_level: "aal1",
  authentication_methods: [{ method: "password" }, { method: "oidc", provider: "google" }],
  devices: [
    { id: randomUUID(), ip_address: "192.0.2.1", user_agent: "curl/7.1", location: "" },
    {
      id: randomUUID(),
      ip_address: "203.0.113.9",
      user_agent: "curl/8.16.0",
      location: "Berlin, DE",
    },
  ],
  identity: {
    id: "8f0b2f5e-2f0c-4d0e-9c3f-0d1f7f6f9a01",
    schema_id: "default",
    schema_url: "https://id.example.test/schemas/default",
    traits: { email: "ada@example.test" },
  },
});

/** An error as Kratos sends it. */
export const kratosError = (code: number, id?: string) => ({
  error: { id, code, status: "Unauthorized", reason: "No valid session.", message: "refused" },
});

/**
 * The public API of Ory Kratos with one account in memory. It accepts the cookie and the session token of its
 * first session.
 */
export async function kratosBackend(count = 6) {
  const sessions = new Map(
    Array.from({ length: count }, () => kratosRow()).map((row) => [row.id, row]),
  );
  const [currentId] = sessions.keys();
  const token = `ory_st_${randomBytes(16).toString("hex")}`;
  const logoutToken = randomBytes(16).toString("hex");
  let isDown = false;
  const isSignedIn = ({ headers }: SeenRequest) =>
    sessions.has(currentId!) &&
    (headers["x-session-token"] === token || headers.cookie === `ory_kratos_session=${token}`);
  const handle: Handler = (request, reply) => {
    const { method, path, body } = request;
    const { pathname, searchParams } = new URL(path, "http://localhost");
    if (isDown) return sendJson(reply, 500, { ...kratosError(500), detail: request.headers });
    if (pathname === "/self-service/logout/api") {
      if (JSON.parse(body).session_token !== token) return sendJson(reply, 403, kratosError(403));
      sessions.delete(currentId!);
      return void reply.writeHead(204).end();
    }
    if (!isSignedIn(request)) return sendJson(reply, 401, kratosError(401, "session_inactive"));
    if (pathname === "/self-service/logout/browser") {
      const logout_url = `${server.url}/self-service/logout?token=${logoutToken}`;
      return sendJson(reply, 200, { logout_url, logout_token: logoutToken });
    }
    if (pathname === "/self-service/logout") {
      if (searchParams.get("token") !== logoutToken) return sendJson(reply, 403, kratosError(403));
      sessions.delete(currentId!);
      return void reply.writeHead(204).end();
    }
    if (pathname === "/sessions/whoami") return sendJson(reply, 200, sessions.get(currentId!));
    const others = [...sessions.values()].filter(({ id }) => id !== currentId);
    if (pathname === "/sessions" && method === "GET") {
      const size = Number(searchParams.get("page_size") ?? 250);
      const start = Number(searchParams.get("page_token") ?? 0);
      const next = `/sessions?page_size=${size}&page_token=${start + size}`;
      reply.setHeader("link", `<${next}>; rel="next",</sessions?page_size=${size}>; rel="first"`);
      return sendJson(reply, 200, others.slice(start, start + size));
    }
    if (pathname === "/sessions" && method === "DELETE") {
      for (const { id } of others) sessions.delete(id);
      return sendJson(reply, 200, { count: others.length });
    }
    const id = decodeURIComponent(pathname.slice("/sessions/".length));
    if (id === currentId || !uuid.test(id)) return sendJson(reply, 400, kratosError(400));
    sessions.delete(id);
    reply.writeHead(204).end();
  };
  const server = await serve(handle);
  return {
    ...server,
    /** Answers a request, for a server that stands before this one. */
    handle,
    currentId: currentId!,
    token,
    secrets: [token, logoutToken],
    ids: () => [...sessions.keys()],
    /** The `fetch` of a browser that holds the cookie. It sends the cookie only where it is told to. */
    browserFetch: ((input, init) => {
      const headers = new Headers(init?.headers);
      if (init?.credentials === "include") headers.set("cookie", `ory_kratos_session=${token}`);
      return fetch(input, { ...init, headers });
    }) satisfies typeof fetch,
    /** Changes fields of the current session. */
    change: (fields: object) => void Object.assign(sessions.get(currentId!)!, fields),
    endCurrent: () => void sessions.delete(currentId!),
    breakDown: () => void (isDown = true),
  };
}
