/**
 * A failure as RFC 9457 describes it. It says nothing about the request, so that it cannot repeat a secret.
 *
 * @param {number} status
 * @param {string} title
 * @param {Record<string, string>} [headers]
 */
export function problem(status, title, headers = {}) {
  return new Response(JSON.stringify({ title, status }), {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
  });
}

/** @param {number} seconds */
export function tooMany(seconds) {
  return problem(429, "Too many requests", { "retry-after": String(seconds) });
}
