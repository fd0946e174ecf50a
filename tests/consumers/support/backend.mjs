// The backend of every consumer: sessions in memory, behind the paths that `restClient` calls.
const day = 86_400_000;

const agents = {
  current:
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36",
  firefox: "Mozilla/5.0 (X11; Linux x86_64; rv:155.0) Gecko/20100101 Firefox/155.0",
  curl: "curl/8.16.0",
};

/** Creates sessions that a client can list and end over HTTP. The tests can read their ids directly. */
export function createBackend() {
  const now = Date.now();
  let sessions = Object.entries(agents).map(([sessionId, userAgent], index) => ({
    sessionId,
    userAgent,
    ip: `203.0.113.${20 + index}`,
    createdAt: new Date(now - (index + 2) * day),
    expiresAt: new Date(now + 20 * day),
    lastSeen: new Date(now - index * 3_600_000),
  }));
  return {
    ids: () => sessions.map(({ sessionId }) => sessionId),
    /**
     * Answers requests for paths below `/api/`.
     *
     * @param {import("node:http").IncomingMessage} request
     * @param {import("node:http").ServerResponse} response
     * @returns {boolean} Whether the request was for this backend.
     */
    answer(request, response) {
      const [path] = (request.url ?? "").split("?");
      const id = /^\/api\/sessions\/([^/]+)$/.exec(path ?? "")?.[1];
      response.setHeader("cache-control", "no-store");
      if (request.method === "DELETE" && id) {
        sessions = sessions.filter(({ sessionId }) => sessionId !== decodeURIComponent(id));
        response.writeHead(204).end();
        return true;
      }
      if (path !== "/api/sessions") return false;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ sessions, currentSessionId: "current", accountId: "ada" }));
      return true;
    },
  };
}
