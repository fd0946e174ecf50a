import { randomBytes, randomUUID } from "node:crypto";
import { type Handler, type SeenRequest, sendJson, serve } from "./serve.js";

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const ada = "8f0b2f5e-2f0c-4d0e-9c3f-0d1f7f6f9a01";
/** The second account of {@link kratosBackend}. */
export const eve = "0c1a9a55-6a0e-4f1e-8d6c-2b7a4d3c9e02";

/** A session as Kratos sends it. */
export const kratosRow = (id: string = randomUUID(), account = ada) => ({
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
    id: account,
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
 * The public API of Ory Kratos, in memory. It starts with one account, and accepts the cookie and the session token of
 * its first session.
 */
export async function kratosBackend(count = 6) {
  const sessions = new Map(
    Array.from({ length: count }, () => kratosRow()).map((row) => [row.id, row]),
  );
  const createSignIn = (id: string) => ({
    id,
    token: `ory_st_${randomBytes(16).toString("hex")}`,
    logoutToken: randomBytes(16).toString("hex"),
  });
  const first = createSignIn([...sessions.keys()][0]!);
  const signIns = [first];
  let isDown = false;
  const find = ({ headers }: SeenRequest) =>
    signIns.find(
      ({ token }) =>
        headers["x-session-token"] === token || headers.cookie === `ory_kratos_session=${token}`,
    );
  const handle: Handler = (request, reply) => {
    const { method, path, body } = request;
    const { pathname, searchParams } = new URL(path, "http://localhost");
    if (isDown) return sendJson(reply, 500, { ...kratosError(500), detail: request.headers });
    if (pathname === "/self-service/logout/api") {
      const named = signIns.find(({ token }) => JSON.parse(body).session_token === token);
      if (!named || !sessions.delete(named.id)) return sendJson(reply, 403, kratosError(403));
      return void reply.writeHead(204).end();
    }
    const signIn = find(request);
    const here = signIn && sessions.get(signIn.id);
    if (!here) return sendJson(reply, 401, kratosError(401, "session_inactive"));
    const { logoutToken } = signIn;
    if (pathname === "/self-service/logout/browser") {
      const logout_url = `${server.url}/self-service/logout?token=${logoutToken}`;
      return sendJson(reply, 200, { logout_url, logout_token: logoutToken });
    }
    if (pathname === "/self-service/logout") {
      if (searchParams.get("token") !== logoutToken) return sendJson(reply, 403, kratosError(403));
      sessions.delete(here.id);
      return void reply.writeHead(204).end();
    }
    if (pathname === "/sessions/whoami") return sendJson(reply, 200, here);
    const own = [...sessions.values()].filter(({ identity }) => identity.id === here.identity.id);
    const others = own.filter(({ id }) => id !== here.id);
    if (pathname === "/sessions" && method === "GET") {
      const size = Number(searchParams.get("page_size") ?? 250);
      const start = Number(searchParams.get("page_token") ?? 0);
      const next = `/sessions?page_size=${size}&page_token=${start + size}`;
      reply.setHeader("link", `<${next}>; rel="next",</sessions?page_size=${size}>; rel="first"`);
      reply.setHeader("x-total-count", others.length);
      return sendJson(reply, 200, others.slice(start, start + size));
    }
    if (pathname === "/sessions" && method === "DELETE") {
      for (const { id } of others) sessions.delete(id);
      return sendJson(reply, 200, { count: others.length });
    }
    const id = decodeURIComponent(pathname.slice("/sessions/".length));
    if (id === here.id || !uuid.test(id)) return sendJson(reply, 400, kratosError(400));
    // Kratos answers 204 as well when the session is another account's, or none.
    if (own.some((row) => row.id === id)) sessions.delete(id);
    reply.writeHead(204).end();
  };
  const server = await serve(handle);
  return {
    ...server,
    /** Answers a request, for a server that stands before this one. */
    handle,
    currentId: first.id,
    /** The token of the account that this device is signed in to now. */
    get token() {
      return signIns.at(-1)!.token;
    },
    get secrets() {
      return signIns.flatMap(({ token, logoutToken }) => [token, logoutToken]);
    },
    ids: () => [...sessions.keys()],
    /** The `fetch` of a browser that holds the cookie. It sends the cookie only where it is told to. */
    browserFetch: ((input, init) => {
      const headers = new Headers(init?.headers);
      if (init?.credentials === "include") {
        headers.set("cookie", `ory_kratos_session=${signIns.at(-1)!.token}`);
      }
      return fetch(input, { ...init, headers });
    }) satisfies typeof fetch,
    /** Changes fields of the current session. */
    change: (fields: object) => void Object.assign(sessions.get(first.id)!, fields),
    endCurrent: () => void sessions.delete(first.id),
    breakDown: () => void (isDown = true),
    /** Signs this device in to a second account, which has one more device. */
    switchAccount() {
      const rows = [kratosRow(undefined, eve), kratosRow(undefined, eve)];
      for (const row of rows) sessions.set(row.id, row);
      signIns.push(createSignIn(rows[0]!.id));
    },
  };
}
