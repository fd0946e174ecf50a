import type { Session } from "./Session.js";

/** One response of {@link SessionsClient.list}. For most backends it holds the whole list. */
export interface SessionPage {
  /** The sessions in any order; the kit sorts them. */
  sessions: Session[];
  /**
   * The id of the session that sent the request. Never guess it from address, user agent or time. When it is
   * missing, the kit marks no device as the current one and does not offer to sign out "all others". A list of
   * several pages may name it on any of them: once one page names it, it counts for the list.
   */
  currentSessionId?: string | undefined;
  /**
   * The account that owns these sessions. When a response is for another account, the kit drops the cached
   * list.
   */
  accountId?: string | undefined;
  /** Cursor of the next page; absent on the last page. */
  nextCursor?: string | undefined;
  /**
   * What the kit could not read; absent when it could read everything. `count` is the number of rows that
   * were left out, because they are not objects or have no id. `paths` names these rows, and fields of other
   * rows that could not be read (`sessions[3].lastSeen`), but never a value. `parseSessions` returns it.
   */
  unreadable?: { count: number; paths: string[] } | undefined;
  /**
   * The server's clock when it sent the response. When it is missing, the kit uses the clock of this device.
   */
  serverTime?: Date | undefined;
}
