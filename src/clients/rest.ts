import { parseSessions } from "../session/parseSessions.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { SessionsError, toSessionsError } from "../session/SessionsError.js";
import { followEvents } from "./http/followEvents.js";
import { pathSegment } from "./http/pathSegment.js";
import {
  type Envelope,
  readEnvelope,
  readEnvelopeParts,
  readOwnEnvelope,
} from "./http/readEnvelope.js";
import { sendJson } from "./http/sendJson.js";
import { markedId, renameFields } from "./rest/readRows.js";
import type { RestClientOptions } from "./rest/RestClientOptions.js";

export type { RestClientOptions } from "./rest/RestClientOptions.js";

/**
 * A client for any JSON API. Across origins, list `Date` (the server's clock), `Retry-After` and
 * `WWW-Authenticate` (RFC 9470) in `Access-Control-Expose-Headers`, because otherwise a browser hides them from
 * the kit.
 * @example
 * ```ts
 * const client = restClient({ baseURL: "/api", fields: { sessionId: "id" } });
 * ```
 */
export function restClient(options: RestClientOptions): SessionsClient {
  const { baseURL, paths = {}, credentials = "same-origin", timeout = 15_000 } = options;
  const { list = "/sessions", revoke = "/sessions/{id}", revokeOthers, signOut, events } = paths;
  const base = baseURL.replace(/\/$/, "");
  const { headers, onRedirect, readError, revokeWith = {}, fetch } = options;
  const shared = { headers, credentials, timeout, onRedirect, readError, fetch };

  let listedAt = 0;
  const isListedSince = (time: number) => listedAt > time;

  const send = (
    method: string,
    path: string,
    { body, signal }: { body?: unknown; signal?: AbortSignal } = {},
  ) => sendJson({ url: `${base}${path}`, method, body, signal, ...shared });
  async function end(method: string, path: string, body?: unknown): Promise<void> {
    await send(method, path, { body });
  }
  function read(json: unknown): Envelope {
    try {
      const { readList } = options;
      return { ...(readList ? readOwnEnvelope(json, readList) : readEnvelope(json)) };
    } catch (thrown) {
      throw toSessionsError(thrown);
    }
  }

  return {
    scope: options.scope ?? `rest:${base}`,
    // Each request has the time limit of `timeout`.
    revokeTimeout: Infinity,
    async list({ cursor, signal }) {
      const query = cursor === undefined ? "" : `?cursor=${encodeURIComponent(cursor)}`;
      listedAt = Date.now();
      const { json, serverTime } = await send("GET", `${list}${query}`, { signal });
      const envelope = read(json);
      const rows = renameFields(envelope.sessions, options);
      const parts = readEnvelopeParts(envelope);
      const currentSessionId = parts.currentSessionId ?? markedId(rows);
      return { ...parts, currentSessionId, serverTime, ...parseSessions(rows, { cursor }) };
    },
    async revoke(sessionId) {
      const segment = pathSegment(sessionId);
      const path = revoke.replace("{id}", () => segment);
      const body = revokeWith.body?.(sessionId);
      // A request that names no session could end all of them.
      if (path === revoke && body === undefined) {
        throw new SessionsError("rejected", "The request names no session.", {
          reason: "unsendable",
        });
      }
      await end(revokeWith.method ?? "DELETE", path, body);
    },
    ...(revokeOthers && { revokeOthers: () => end("POST", revokeOthers) }),
    ...(signOut && { signOut: () => end("POST", signOut) }),
    ...(events && {
      // With headers or without cookies, each tab may be signed in as another person.
      isPushShared: headers === undefined && credentials !== "omit",
      subscribe: (onChange: () => void) =>
        followEvents({ url: `${base}${events}`, ...shared }, onChange, isListedSince),
    }),
  };
}
