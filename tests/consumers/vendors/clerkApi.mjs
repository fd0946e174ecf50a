// Clerk's browser API with one account in memory, as the `fetch` of the page. Only the fields that clerk-js needs are
// there. `mode` decides how it answers.

const now = Date.now();
const encode = (/** @type {object} */ value) =>
  Buffer.from(JSON.stringify(value)).toString("base64url");
const user = { object: "user", id: "user_ada", created_at: now, updated_at: now };
const seconds = Math.floor(now / 1_000);
const claims = { sub: user.id, sid: "sess_current", iat: seconds, nbf: seconds, exp: seconds + 60 };
const jwt = [{ alg: "RS256", typ: "JWT", kid: "k" }, claims, {}].map(encode).join(".");
const session = (/** @type {string} */ id) => ({
  object: "session",
  id,
  status: "active",
  expire_at: now + 1e9,
  abandon_at: now + 1e9,
  last_active_at: now - 60_000,
  created_at: now - 1e7,
  actor: null,
});
const client = () => ({
  object: "client",
  id: "client_1",
  sessions: [{ ...session("sess_current"), user, last_active_token: { object: "token", jwt } }],
  last_active_session_id: "sess_current",
});
const latest_activity = {
  object: "session_activity",
  id: "act",
  browser_name: "Firefox",
  country: "CH",
};

export const state = {
  mode: "ok",
  rows: ["sess_current", "sess_b"].map((id) => ({ ...session(id), latest_activity })),
};

/**
 * @param {unknown} body
 * @param {number} [status]
 */
const answer = (body, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", "retry-after": "7" },
  });
const refuse = (/** @type {number} */ status, /** @type {string} */ code) =>
  answer({ errors: [{ code, message: code }] }, status);

/** @type {typeof fetch} */
export const fetchApi = async (input) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  if (state.mode === "offline") throw new TypeError("Failed to fetch");
  if (pathname.endsWith("/environment")) {
    return answer({ object: "environment", auth_config: { single_session_mode: true } });
  }
  if (state.mode === "busy") return refuse(429, "rate_limit_exceeded");
  if (pathname.endsWith("/me/sessions/active")) return answer(state.rows);
  if (pathname.endsWith("/revoke")) {
    if (state.mode === "stale") return refuse(403, "session_reverification_required");
    const ended = state.rows.pop();
    return answer({ response: { ...ended, status: "revoked" }, client: client() });
  }
  if (pathname.endsWith("/me")) return answer({ response: user, client: client() });
  return answer({ response: client(), client: null });
};
