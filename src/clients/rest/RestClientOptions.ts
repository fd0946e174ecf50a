import type { SessionPage } from "../../session/SessionPage.js";
import type { SessionsErrorCode } from "../../session/SessionsError.js";
import type { TimeUnit } from "../http/epochTime.js";
import type { OnRedirect } from "../http/redirects.js";

/** Options of `restClient`. Only `baseURL` is required. */
export interface RestClientOptions {
  /** Start of the API's URL, such as `/api` or `https://api.example.com/v1`, without `?` and `#`. */
  baseURL: string;
  /** Paths below `baseURL`. @default `/sessions` and `/sessions/{id}` only */
  paths?: {
    /** `GET`; the cursor is added as `?cursor=`, or as `&cursor=` after a query. @default "/sessions" */
    list?: string;
    /** `DELETE`; each `{id}` is replaced by the encoded id. @default "/sessions/{id}" */
    revoke?: string;
    /**
     * `POST`; left out, the kit sends one `revoke` for each other session. Like `signOut` it names no session, so it
     * acts on the account of the cookie at that time. Send the account that the page shows in `headers`, and let
     * the server refuse another one.
     */
    revokeOthers?: string;
    /** `POST`; left out, the kit revokes the current session by its id. */
    signOut?: string;
    /**
     * `GET` of server-sent events. The kit refetches the list at each event and does not read the event.
     * Close the stream of a session when the session ends. Left out, there is no push.
     */
    events?: string;
  };
  /**
   * How one session is revoked, when it is not by `DELETE` with the id in the path. A path without `{id}`
   * needs a body. When there is none, or when it is empty as JSON, nothing is sent: a promise, a `Map` and a
   * `FormData` are empty as JSON.
   * @example
   * ```ts
   * { method: "POST", body: (sessionId) => ({ session_id: sessionId }) }
   * ```
   */
  revokeWith?: {
    /** @default "DELETE" */
    method?: "DELETE" | "POST";
    /** Returns the body, which is sent as JSON. When it throws, nothing is sent. @default no body */
    body?(sessionId: string): unknown;
  };
  /** Sent with every request. A function is called before each request, so tokens may be short-lived. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  /** The `credentials` of `fetch`. @default "same-origin" */
  credentials?: RequestCredentials;
  /**
   * Milliseconds until a request fails with `timeout`. A value above 2147483647 (24 days), such as `Infinity`, means
   * no limit. A value that is not above 0, such as `NaN`, means the default.
   * @default 15000
   */
  timeout?: number;
  /**
   * The names of the session fields in your API. The row whose `isCurrent` is `true` is this device's, when
   * the response names no `currentSessionId`.
   * @example { sessionId: "id", lastSeen: "last_used_at", isCurrent: "is_current" }
   */
  fields?: Partial<Record<FieldName, string>>;
  /**
   * The unit of times that are numbers: the time since 1970. 0 means "unknown". A number in another unit is
   * reported as unreadable. Left out, no number is a time.
   */
  timeUnit?: TimeUnit;
  /**
   * Reads your own response format. The rows need no conversion, because the kit parses them afterwards: first
   * it gives the fields of `fields` their names, then it reads each row as `parseSession` does. What has no name
   * in `fields`, such as `device` or `signInMethod`, is read under its own name.
   *
   * When the rows are `null` and any other value of the response is not `null`, the list fails, because a failed
   * request often looks like this. Return `[]` when your API means an empty list by it.
   * @default `{ sessions, currentSessionId?, accountId?, nextCursor? }`, or a bare array
   */
  readList?(json: unknown): Omit<SessionPage, "sessions" | "serverTime"> & { sessions: unknown };
  /**
   * Reads the reason of a failure from a body, when the status does not tell it: that the user must
   * reauthenticate, that there were too many requests, or that this session has ended. When the body also says
   * how long to wait, return `{ code, retryAfterMs }`; otherwise the header `Retry-After` counts. Return
   * `undefined` to let the status decide. When `readError` throws, or returns something else, the status
   * decides, too.
   *
   * It is also called for each status from 200 to 299 whose body is JSON, because some APIs report failures with
   * 200. So return a code only when the body or the status reports a failure. When it returns `undefined` for
   * such a status, the response is a success, unless the body has an `error`, `errors` that are not empty, an
   * `ok` or `success` that is false, or a `status` such as "error", "fail" or 404. 202 and 207 are never a success.
   *
   * @param body The parsed body; `undefined` when it is not JSON.
   * @example
   * ```ts
   * (status, body) => (codeOf(body) === "SESSION_STALE" ? "reauthentication-required" : undefined)
   * ```
   */
  readError?(
    status: number,
    body: unknown,
  ): SessionsErrorCode | { code: SessionsErrorCode; retryAfterMs?: number | undefined } | undefined;
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

/** The fields of a row that may have another name in an API. */
type FieldName =
  | "sessionId"
  | "createdAt"
  | "expiresAt"
  | "lastSeen"
  | "ip"
  | "userAgent"
  | "location"
  | "isCurrent";
