import { parsePage } from "../session/parseSessions.js";
import type { SessionPage } from "../session/SessionPage.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { SessionsError, toSessionsError } from "../session/SessionsError.js";
import { followEvents } from "./http/followEvents.js";
import { hasError } from "./http/hasError.js";
import { pathSegment } from "./http/pathSegment.js";
import { type Envelope, readEnvelope, readEnvelopeParts } from "./http/readEnvelope.js";
import type { OnRedirect } from "./http/redirects.js";
import { type JsonReply, sendJson } from "./http/sendJson.js";

type Row = Record<string, unknown>;

/** Options of {@link restClient}. Only `baseURL` is required. */
export interface RestClientOptions {
  /** Start of the API's URL, such as `/api` or `https://api.example.com/v1`. */
  baseURL: string;
  /** Paths below `baseURL`. @default `/sessions` and `/sessions/{id}` only */
  paths?: {
    /** `GET`; the cursor is added as `?cursor=`. @default "/sessions" */
    list?: string;
    /** `DELETE`; `{id}` is replaced by the encoded id. @default "/sessions/{id}" */
    revoke?: string;
    /** `POST`; left out, the kit sends one `revoke` for each other session. */
    revokeOthers?: string;
    /** `POST`; left out, the kit revokes the current session by its id. */
    signOut?: string;
    /**
     * `GET` of server-sent events. The kit refetches the list at each event and does not read the event.
     * Close the stream of a session when the session ends. Left out, there is no push.
     */
    events?: string;
  };
  /** Sent with every request. A function is called before each request, so tokens may be short-lived. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  /** The `credentials` of `fetch`. @default "same-origin" */
  credentials?: RequestCredentials;
  /** Milliseconds until a request fails with `timeout`. @default 15000 */
  timeout?: number;
  /**
   * The names of the session fields in your API.
   * @example { sessionId: "id", lastSeen: "last_used_at" }
   */
  fields?: Partial<Record<FieldName, string>>;
  /**
   * Reads your own response format. The rows need no conversion, because the kit parses them afterwards.
   * @default `{ sessions, currentSessionId?, accountId?, nextCursor? }`, or a bare array
   */
  readList?(json: unknown): Omit<SessionPage, "sessions" | "serverTime"> & { sessions: unknown };
  /**
   * The error code for a redirect; the kit follows none. Use `unauthorized` when your backend redirects
   * requests without a session to its sign-in page.
   * @default "invalid-response"
   */
  onRedirect?: OnRedirect;
  /** Part of the cache key. @default `rest:` with the base URL */
  scope?: string;
  /** @default the platform's `fetch` */
  fetch?: typeof fetch;
}

type FieldName =
  | "sessionId"
  | "createdAt"
  | "expiresAt"
  | "lastSeen"
  | "ip"
  | "userAgent"
  | "location";

/**
 * A client for any JSON API. Across origins, list `Date` (the server's clock) and `Retry-After` in
 * `Access-Control-Expose-Headers`, because otherwise a browser hides them from the kit.
 * @example
 * ```ts
 * const client = restClient({ baseURL: "/api", fields: { sessionId: "id" } });
 * ```
 */
export function restClient(options: RestClientOptions): SessionsClient {
  const { baseURL, paths = {}, credentials = "same-origin", timeout = 15_000 } = options;
  const { list = "/sessions", revoke = "/sessions/{id}", revokeOthers, signOut, events } = paths;
  const base = baseURL.replace(/\/$/, "");
  const { headers, onRedirect, fetch } = options;
  const shared = { headers, credentials, timeout, onRedirect, fetch };

  let listedAt = 0;
  const isListedSince = (time: number) => listedAt > time;

  async function send(method: string, path: string, signal?: AbortSignal): Promise<JsonReply> {
    const reply = await sendJson({ url: `${base}${path}`, method, signal, ...shared });
    // A body that reports an error confirms neither an empty list nor a sign-out.
    if (hasError(reply.json))
      throw new SessionsError("invalid-response", "The response reports an error.");
    return reply;
  }
  async function end(method: string, path: string): Promise<void> {
    await send(method, path);
  }
  function read(json: unknown): Envelope {
    try {
      return { ...(options.readList ?? readEnvelope)(json) };
    } catch (thrown) {
      throw toSessionsError(thrown);
    }
  }

  return {
    scope: options.scope ?? `rest:${base}`,
    async list({ cursor, signal }) {
      const query = cursor === undefined ? "" : `?cursor=${encodeURIComponent(cursor)}`;
      listedAt = Date.now();
      const { json, serverTime } = await send("GET", `${list}${query}`, signal);
      const envelope = read(json);
      const rows = renameFields(envelope.sessions, options.fields);
      return { ...readEnvelopeParts(envelope), serverTime, ...parsePage(rows, { cursor }) };
    },
    async revoke(sessionId) {
      const path = revoke.replace("{id}", () => pathSegment(sessionId));
      await end("DELETE", path);
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

function renameFields(rows: unknown, fields: RestClientOptions["fields"]): unknown {
  if (!fields || !Array.isArray(rows)) return rows;
  const names = Object.entries(fields);
  return rows.map((row: unknown) =>
    isRow(row)
      ? { ...row, ...Object.fromEntries(names.map(([to, from]) => [to, row[from]])) }
      : row,
  );
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
