import { fixtureCurrentId } from "../../../src/testing/index.js";
import { createAccount } from "./createAccount.js";
import { sendJson, serve } from "./serve.js";

const pageSize = 3;
const seconds = (time: Date) => time.getTime() / 1_000 || null;

/**
 * The API that the fuller client of `docs/backends.md` is written for: pages, epoch seconds, tokens that are accepted
 * for `uses` requests, and failures that say why in the body.
 */
export async function loginsBackend({ uses = 2 } = {}) {
  const account = createAccount();
  const tokens = new Map<string, number>();
  const state = { failure: undefined as { status: number; body: object | null } | undefined };
  const server = await serve(({ method, path, headers, body }, reply) => {
    const { pathname, searchParams } = new URL(path, "http://localhost");
    const token = headers.authorization ?? "";
    const left = tokens.get(token) ?? 0;
    tokens.set(token, left - 1);
    if (state.failure) return sendJson(reply, state.failure.status, state.failure.body);
    if (left <= 0) return sendJson(reply, 401, { why: "TOKEN_OLD" });
    if (method === "POST") {
      const isEnded = pathname === "/logins/end" && account.end(JSON.parse(body).id);
      return sendJson(reply, 200, isEnded ? { ok: true } : { ok: false, why: "NO_SUCH_LOGIN" });
    }
    const start = Number(searchParams.get("after") ?? 0);
    const end = start + pageSize;
    const all = [...account.sessions.values()].map((session) => ({
      id: session.sessionId,
      opened: seconds(session.createdAt),
      until: seconds(session.expiresAt),
      used: seconds(session.lastSeen),
      addr: session.ip || null,
      client: { name: "Firefox", version: "146.0", os: "Windows", phone: null },
      here: session.sessionId === fixtureCurrentId,
    }));
    sendJson(reply, 200, {
      ok: true,
      logins: all.slice(start, end),
      next: end < all.length ? String(end) : null,
    });
  });
  let count = 0;
  return {
    ...server,
    account,
    tokens: () => [...tokens.keys()],
    /** Gives out a new token, as the sign-in of an application does. */
    getToken: async () => {
      const token = `token-${(count += 1)}`;
      tokens.set(`Bearer ${token}`, uses);
      return token;
    },
    /** Answers each further request with this. */
    failWith: (status: number, body: object | null) => void (state.failure = { status, body }),
  };
}
