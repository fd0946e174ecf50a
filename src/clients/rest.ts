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

/** What {@link restClient} can be told. Only `baseURL` is needed. */
export interface RestClientOptions {
  /** Where the API starts, such as `/api` or `https://api.example.com/v1`. */
  baseURL: string;
  /** Paths below it. @default `/sessions`, `/sessions/{id}`, and no others */
  paths?: {
    /** `GET`. The cursor is appended as `?cursor=`. @default "/sessions" */
    list?: string;
    /** `DELETE`; `{id}` is replaced. @default "/sessions/{id}" */
    revoke?: string;
    /** `POST`; left out, the kit loops over the others. */
    revokeOthers?: string;
    /** `POST`; left out, the current session is revoked by its id. */
    signOut?: string;
    /**
     * `GET` of server-sent events; each says that the list may have changed, and what it says is not
     * read. Close the stream of a session that you end. Left out, there is no push.
     */
    events?: string;
  };
  /** Sent with every request; a function is asked each time, so a token may be short-lived. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  /** @default "same-origin" */
  credentials?: RequestCredentials;
  /** Milliseconds until a request counts as lost. @default 15000 */
  timeout?: number;
  /**
   * The names that your API gives to the fields of a session.
   * @example { sessionId: "id", lastSeen: "last_used_at" }
   */
  fields?: Partial<Record<FieldName, string>>;
  /**
   * Reads an envelope of your own; rows may stay as they are.
   * @default `{ sessions, currentSessionId?, accountId?, nextCursor? }`, or a bare array
   */
  readList?(json: unknown): Omit<SessionPage, "sessions" | "serverTime"> & { sessions: unknown };
  /**
   * What a redirect means; none is followed. Set it to `unauthorized` where your backend sends requests
   * without a session to its sign-in.
   * @default "invalid-response"
   */
  onRedirect?: OnRedirect;
  /** Keys the cache. @default `rest:` with the base URL */
  scope?: string;
  /** @default the platform's */
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
 * Sessions of any JSON API. Across origins, expose `Date` (the server's clock) and `Retry-After` by
 * `Access-Control-Expose-Headers`, or the kit goes without them.
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
    // Beside an error neither an empty list nor a sign-out is believed.
    if (hasError(reply.json))
      throw new SessionsError("invalid-response", "The answer is an error.");
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
      const rows = renamed(envelope.sessions, options.fields);
      return { ...readEnvelopeParts(envelope), serverTime, ...parsePage(rows, { cursor }) };
    },
    async revoke(sessionId) {
      const path = revoke.replace("{id}", () => pathSegment(sessionId));
      await end("DELETE", path);
    },
    ...(revokeOthers && { revokeOthers: () => end("POST", revokeOthers) }),
    ...(signOut && { signOut: () => end("POST", signOut) }),
    ...(events && {
      // With headers of its own a tab may be another person's.
      isPushShared: headers === undefined && credentials !== "omit",
      subscribe: (onChange: () => void) =>
        followEvents({ url: `${base}${events}`, ...shared }, onChange, isListedSince),
    }),
  };
}

function renamed(rows: unknown, fields: RestClientOptions["fields"]): unknown {
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
