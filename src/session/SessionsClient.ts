import type { SessionPage } from "./SessionPage.js";

/** Parameters of {@link SessionsClient.list}. */
export interface ListRequest {
  /** `nextCursor` of the previous page; absent for the first page. */
  cursor?: string | undefined;
  /** Aborted when the kit no longer needs the response. */
  signal?: AbortSignal | undefined;
}

/**
 * The port between the kit and a backend. When an optional method is absent, the kit uses the fallback that
 * the method's docstring names, or does not offer the feature.
 *
 * Methods throw only `SessionsError`, and `AbortError` for an aborted list. Test your own client with
 * `clientContract` from `react-active-sessions/testing`.
 * @example
 * ```ts
 * const client: SessionsClient = {
 *   scope: "my-api",
 *   list: async ({ signal }) => parseSessions(await getJson("/sessions", { signal })),
 *   revoke: (sessionId) => sendDelete(`/sessions/${encodeURIComponent(sessionId)}`),
 * };
 * ```
 */
export interface SessionsClient {
  /**
   * Part of the cache key, together with the provider's `account`. It must be stable and must not be a
   * secret.
   */
  readonly scope: string;
  /** Lists the account's sessions, including the current one. */
  list(request: ListRequest): Promise<SessionPage>;
  /**
   * Revokes one session. Resolve only when the backend has confirmed it, or when the backend is sure that the
   * session has already ended. When the backend only says "not found", reject with `not-found`: a wrong path
   * gives the same response, so the kit checks the list.
   */
  revoke(sessionId: string): Promise<void>;
  /**
   * Revokes all sessions except the current one. Omit it when the backend has no such request: the kit then
   * sends one `revoke` for each session.
   */
  revokeOthers?(): Promise<void>;
  /**
   * Revokes all sessions, including the current one. When it is absent, the kit revokes the others first, and then signs
   * out this device.
   */
  revokeAll?(): Promise<void>;
  /** Signs out this device. When it is absent, the kit revokes the current session by its id. */
  signOut?(): Promise<void>;
  /**
   * Subscribes to changes of the list, and returns a function that unsubscribes. The kit subscribes once for
   * all lists of a page, and only while the page is visible.
   *
   * Call `onChange` when the list may have changed, as often as you like: the kit limits the rate, and it
   * refetches the list instead of trusting the call. Call it as well when a lost connection is restored, and
   * when the backend closes the connection because this session has ended.
   */
  subscribe?(onChange: () => void): () => void;
  /**
   * Whether `subscribe` reports the same changes in each tab of this browser, because all tabs send the same
   * cookie. If so, only one tab subscribes and notifies the others. This saves connections: over HTTP/1.1 a
   * browser opens six to a server, and a stream holds one for as long as it is open.
   *
   * @default false
   */
  readonly isPushShared?: boolean;
  /**
   * How long, in milliseconds, the backend may still accept a session after it was revoked, for example
   * until its last access token expires. The `propagationDelay` of `SessionsProvider` is used instead when
   * the host sets one.
   *
   * @default unknown, so the kit says nothing about it
   */
  readonly propagationDelay?: number | undefined;
  /**
   * How long, in milliseconds, the kit waits for `revoke`, `revokeOthers`, `revokeAll` and `signOut`. After that
   * time the outcome is unknown: the row says "Checking…", the kit sends no further request of the same batch, and the
   * list decides. When the response arrives later, the kit asks the list once more. Time in which the kit waits for
   * the host's `reauthenticate` does not count. Set `Infinity` when the client has time limits of its own, or when it
   * asks the person something while it revokes. A value above 2147483647 (24 days) means no limit, too. A value that
   * is not above 0, such as `NaN`, means the default.
   *
   * @default 60000
   */
  readonly revokeTimeout?: number | undefined;
}
