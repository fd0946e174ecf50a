const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const stepUp = 'Bearer error="insufficient_user_authentication", max_age=300';

/**
 * The Edge Function `sessions`, for `Deno.serve`. It passes the access token on to the functions in `sessions.sql`.
 *
 * @param {string} url `SUPABASE_URL` @param {string} apikey `SUPABASE_ANON_KEY`
 * @param {string} page The origin of the page.
 */
export function sessionsFunction(url, apikey, page) {
  const headers = {
    "access-control-allow-origin": page,
    "access-control-allow-methods": "GET, POST, DELETE",
    "access-control-allow-headers": "authorization",
    "access-control-expose-headers": "Date, Retry-After, WWW-Authenticate",
    "cache-control": "no-store",
  };
  const answer = (/** @type {number} */ status, more = {}, body = "") =>
    new Response(body || null, { status, headers: { ...headers, ...more } });
  return async (/** @type {Request} */ request) => {
    if (request.method === "OPTIONS") return answer(204);
    const id = /\/sessions\/([^/]+)$/.exec(new URL(request.url).pathname)?.[1] ?? "";
    const one = request.method === "DELETE" ? id : undefined;
    const isEnd = uuid.test(one ?? "") || (request.method === "POST" && id === "revoke-others");
    if (!isEnd && request.method !== "GET") return answer(404);
    const authorization = request.headers.get("authorization") ?? "";
    const reply = await fetch(`${url}/rest/v1/rpc/${isEnd ? "end_sessions" : "list_sessions"}`, {
      method: "POST",
      headers: { apikey, authorization, "content-type": "application/json" },
      body: JSON.stringify({ one }),
    });
    const json = await reply.text();
    const isStepUp = !reply.ok && json.includes("reauthentication_needed");
    if (isStepUp) return answer(401, { "www-authenticate": stepUp });
    if (!reply.ok) return answer(reply.status);
    if (!isEnd) return answer(200, { "content-type": "application/json" }, json);
    return answer(one && json === "0" ? 404 : 204);
  };
}
