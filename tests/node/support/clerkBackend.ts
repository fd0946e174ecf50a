import { randomBytes } from "node:crypto";
import type { ClerkLike, ClerkSession } from "../../../src/clients/clerk.js";
import { type Handler, sendJson, serve } from "./serve.js";

/** A session as Clerk's browser API sends it. */
export const clerkRow = (id: string, more: object = {}) => ({
  object: "session",
  id,
  status: "active",
  expire_at: 1_795_000_000_000,
  last_active_at: 1_794_000_000_000,
  created_at: 1_793_000_000_000,
  actor: null as object | null,
  latest_activity: {
    object: "session_activity",
    id: `act_${id}`,
    is_mobile: false,
    browser_name: "Firefox",
    browser_version: "142.0",
    device_type: "Macintosh",
    ip_address: "203.0.113.9",
    city: "Bern",
    country: "CH",
  } as Record<string, unknown> | null,
  ...more,
});
type Wire = ReturnType<typeof clerkRow>;

/** An error as Clerk's browser API sends it. */
export const clerkErrors = (code: string, message = "refused") => ({
  errors: [{ code, message, long_message: message, meta: {} }],
  clerk_trace_id: "trace",
});

/** Clerk's SDK reads a missing time as the present moment. */
const toDate = (ms: number | undefined) => (ms ? new Date(ms) : new Date());

/**
 * A `clerk` object in front of a server, with the traps of `clerk-js` 6: a list that turns failures into `[]`,
 * a cache for the life of the user object, and an offline revoke that resolves.
 */
export function clerkSdk(url: string, ticket: string) {
  const state = { isOffline: false };
  async function send(method: string, path: string): Promise<unknown> {
    if (state.isOffline) return null;
    const headers = { authorization: `Bearer ${ticket}` };
    const response = await fetch(`${url}/v1${path}`, { method, headers }).catch(() => {
      throw Object.assign(new Error(`network at ${ticket}`), {
        clerkError: true,
        code: "network_error",
      });
    });
    const body = (await response.json().catch(() => null)) as { errors?: unknown } | null;
    if (response.ok) return body;
    throw Object.assign(new Error(`${ticket} was refused`), {
      clerkError: true,
      status: response.status,
      errors: body?.errors ?? [],
      ...(response.status === 429 && { retryAfter: Number(response.headers.get("retry-after")) }),
      // Clerk's error does not hold the request, but a careless wrapper's may.
      request: { headers },
    });
  }
  const toRow = (wire: Wire | null): ClerkSession => {
    if (!wire) return wire as never;
    const told = wire.latest_activity ?? {};
    const text = (name: string) => told[name] as never;
    const row: ClerkSession = {
      id: wire.id,
      status: wire.status,
      expireAt: toDate(wire.expire_at),
      lastActiveAt: toDate(wire.last_active_at),
      actor: wire.actor,
      latestActivity: {
        browserName: text("browser_name"),
        browserVersion: text("browser_version"),
        deviceType: text("device_type"),
        ipAddress: text("ip_address"),
        city: text("city"),
        country: text("country"),
        isMobile: text("is_mobile"),
      },
      async revoke() {
        const answer = (await send(
          "POST",
          `/me/sessions/${encodeURIComponent(wire.id)}/revoke`,
        )) as {
          response?: Wire;
        } | null;
        if (answer?.response) row.status = answer.response.status;
        return row;
      },
    };
    return row;
  };
  function createUser(id: string) {
    let cache: ClerkSession[] | undefined;
    return {
      id,
      async getSessions() {
        cache ??= await send("GET", "/me/sessions/active").then(
          (rows) => (rows as Wire[]).map(toRow),
          () => [],
        );
        return cache;
      },
      async reload() {
        if (await send("GET", "/me")) clerk.user = createUser(id);
        return clerk.user;
      },
    };
  }
  const clerk: ClerkLike = {
    user: createUser("user_ada"),
    session: { id: "sess_current", createdAt: new Date(1_793_000_000_000) },
    async signOut({ sessionId } = {}) {
      const isDone = await send("POST", `/client/sessions/${sessionId}/remove`);
      if (isDone) Object.assign(clerk, { session: null, user: null });
    },
  };
  return { clerk, state };
}

/** Clerk's browser API with one account in memory. */
export async function clerkBackend() {
  const ids = ["current", "laptop", "phone", "tablet", "kiosk"].map((name) => `sess_${name}`);
  const sessions = new Map(ids.map((id) => [id, clerkRow(id)]));
  const ticket = randomBytes(16).toString("hex");
  let isDown = false;
  let isSwitched = false;
  const handle: Handler = ({ path, headers }, reply) => {
    if (isDown) return sendJson(reply, 500, clerkErrors("internal", headers.authorization));
    if (headers.authorization !== `Bearer ${ticket}` || !sessions.has("sess_current")) {
      return sendJson(reply, 401, clerkErrors("authentication_invalid"));
    }
    if (path === "/v1/me") return sendJson(reply, 200, { response: { id: "user_ada" } });
    if (path === "/v1/me/sessions/active") return sendJson(reply, 200, [...sessions.values()]);
    const id = decodeURIComponent(path.split("/").at(-2)!);
    const row = sessions.get(id);
    const isForeign = isSwitched && path.endsWith("/revoke");
    if (!row || isForeign) return sendJson(reply, 404, clerkErrors("resource_not_found"));
    sessions.delete(id);
    return sendJson(reply, 200, { response: { ...row, status: "revoked" } });
  };
  const server = await serve(handle);
  const sdk = clerkSdk(server.url, ticket);
  return {
    ...server,
    ...sdk,
    ticket,
    ids: () => [...sessions.keys()],
    endCurrent: () => void sessions.delete("sess_current"),
    breakDown: () => void (isDown = true),
    /** Signs in to a second account, to which no session of the first belongs. */
    switchAccount() {
      isSwitched = true;
      sdk.clerk.user = { ...sdk.clerk.user!, id: "user_bob" };
    },
  };
}
