import type { SessionPage } from "./SessionPage.js";

/** What a list call is asked for. */
export interface ListRequest {
  /** `nextCursor` of the page before; absent for the first page. */
  cursor?: string;
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal;
}

/**
 * The port: everything that a backend must do. A method that is absent is a feature that is not
 * offered.
 *
 * Methods throw only `SessionsError`, and `AbortError` for an aborted list. Check your own client
 * with `clientContract` of `react-active-sessions/testing`.
 */
export interface SessionsClient {
  /** Keys the cache together with the provider's `account`; stable, never a secret. */
  readonly scope: string;
  /** Lists the account's sessions, this one included. */
  list(request: ListRequest): Promise<SessionPage>;
  /**
   * Ends one session. Resolves only when the backend confirmed. Where it is sure that the session has
   * ended before, resolve as well; where all that it says is "not found", reject with `not-found`, and
   * the kit asks the list: a wrong path says the same.
   */
  revoke(sessionId: string): Promise<void>;
  /** Ends all but this one. Leave it out where the backend has no such call: the kit loops. */
  revokeOthers?(): Promise<void>;
  /** Ends all, this one included. */
  revokeAll?(): Promise<void>;
  /** Ends this one. Left out, the kit revokes the current session by its id. */
  signOut?(): Promise<void>;
  /**
   * Calls back when the list may have changed; returns how to stop. One call for all lists of a
   * page, only while the page is shown. How often you call back does not matter, and nothing is
   * believed of it: the list is asked. Call back as well when a connection was lost and is there
   * again, and when the backend closes it because this session has ended.
   */
  subscribe?(onChange: () => void): () => void;
  /**
   * What `subscribe` hears is the same in each tab of this browser, because all ask with the same cookie.
   * Then one tab listens and tells the others: a browser keeps six connections to a server of HTTP/1.1, and
   * a stream takes one for good.
   *
   * @default false
   */
  readonly isPushShared?: boolean;
}
