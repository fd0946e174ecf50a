/**
 * A request, as the code of a lie gets it.
 *
 * @typedef {object} Seen
 * @property {"list" | "revoke" | "events"} of
 * @property {string} method
 * @property {string} path
 * @property {boolean} isFirst Whether it is the first request of its kind.
 * @property {number} count The number of requests before it.
 * @property {{ ended: Set<string> }} account The sessions that the backend has really ended.
 * @property {string} stranger The URL of the server on another origin.
 */

const agents = {
  "session-mac":
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36",
  "session-firefox": "Mozilla/5.0 (X11; Linux x86_64; rv:155.0) Gecko/20100101 Firefox/155.0",
  "session-curl": "curl/8.16.0",
};

const ago = (/** @type {number} */ minutes) =>
  new Date(Date.now() - minutes * 60_000).toISOString();

/** Returns the true rows of the list. */
export function rows(/** @type {Seen} */ { account }) {
  return Object.entries(agents)
    .filter(([sessionId]) => !account.ended.has(sessionId))
    .map(([sessionId, userAgent]) => ({
      sessionId,
      userAgent,
      createdAt: ago(5_000),
      lastSeen: ago(90),
      expiresAt: ago(-50_000),
      ip: "203.0.113.7",
      location: { city: "Berlin", countryCode: "DE" },
    }));
}

/** Ends the session in the path of the request. */
export function endIt(/** @type {Seen} */ { path, account }) {
  account.ended.add(decodeURIComponent(path.split("/").at(-1) ?? ""));
}

/** @param {import("node:http").ServerResponse} reply */
export function json(reply, /** @type {unknown} */ value, status = 200, headers = {}) {
  reply.writeHead(status, { "content-type": "application/json", ...headers });
  reply.end(
    typeof value === "string" || value instanceof Uint8Array ? value : JSON.stringify(value),
  );
}

/** Returns the whole true reply to a list request. A lie replaces some of its fields with `more`. */
export const listOf = (/** @type {Seen} */ asked, more = {}) => ({
  sessions: rows(asked),
  currentSessionId: "session-mac",
  accountId: "ada",
  ...more,
});

/**
 * Answers a request as an honest backend would.
 *
 * @param {Seen} asked
 * @param {import("node:http").ServerResponse} reply
 */
export function honestAnswer(asked, reply) {
  if (asked.of === "list") return json(reply, listOf(asked));
  if (asked.of === "events") {
    reply.writeHead(200, { "content-type": "text/event-stream" });
    return void reply.write(": here\n\n");
  }
  endIt(asked);
  reply.writeHead(204).end();
}
