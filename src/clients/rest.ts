import type { SessionsClient } from "../session/SessionsClient.js";
import { SessionsError } from "../session/SessionsError.js";
import { baseUrl } from "./http/baseUrl.js";
import { followEvents } from "./http/followEvents.js";
import { jsonText } from "./http/jsonText.js";
import { pathSegment } from "./http/pathSegment.js";
import { sendJson } from "./http/sendJson.js";
import { unsendable } from "./http/unsendable.js";
import { readPage } from "./rest/readPage.js";
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
  const base = baseUrl(baseURL);
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

  return {
    scope: options.scope ?? `rest:${base}`,
    // Each request has the time limit of `timeout`.
    revokeTimeout: Infinity,
    async list({ cursor, signal }) {
      listedAt = Date.now();
      const { json, serverTime } = await send("GET", withCursor(list, cursor), { signal });
      return { ...readPage(json, options, cursor), serverTime };
    },
    async revoke(sessionId) {
      const segment = pathSegment(sessionId);
      const path = revoke.replaceAll("{id}", () => segment);
      const text = jsonText(() => revokeWith.body?.(sessionId));
      // A request that names no session could end all of them. A promise or a form becomes an empty object.
      if (path === revoke && (!text || /^(?:null|""|\{\}|\[\])$/.test(text))) {
        throw unsendable("The request names no session.");
      }
      // Send what was checked, because a `toJSON` of the host may return something else the next time.
      await end(revokeWith.method ?? "DELETE", path, text && JSON.parse(text));
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

function withCursor(path: string, cursor: string | undefined): string {
  if (cursor === undefined) return path;
  // `encodeURIComponent` throws on half a surrogate pair.
  if (/\p{Surrogate}/u.test(cursor)) {
    throw new SessionsError("invalid-response", "This cursor cannot be used in a URL.");
  }
  return `${path}${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}`;
}
