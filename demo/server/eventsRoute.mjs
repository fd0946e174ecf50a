/**
 * `GET /demo/events` sends server-sent events to people who are signed in. See `createEvents`.
 *
 * @param {Awaited<ReturnType<typeof import("./auth.mjs").createAuth>>} auth
 * @param {ReturnType<typeof import("./events.mjs").createEvents>} events
 * @returns {import("./http.mjs").Route}
 */
export function eventsRoute(auth, events) {
  return async ({ method, url, headers }) => {
    if (method !== "GET" || new URL(url).pathname !== "/demo/events") return undefined;
    const found = await auth.api.getSession({ headers });
    if (!found) return Response.json({ code: "UNAUTHORIZED" }, { status: 401 });
    const stream = events.open(found.session);
    if (!stream) return Response.json({ code: "TOO_MANY_STREAMS" }, { status: 429 });
    return new Response(stream, { headers: { "content-type": "text/event-stream" } });
  };
}
