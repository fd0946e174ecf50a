import type { Session } from "./Session.js";

/** One reply of {@link SessionsClient.list}: for most backends the whole list. */
export interface SessionPage {
  /** The sessions in any order; the kit orders them. */
  sessions: Session[];
  /**
   * The id of the session that asked. Never guess it from address, agent or time: left out, the kit
   * marks no device and does not offer to end "all others".
   */
  currentSessionId?: string;
  /** Whose sessions these are; a reply for another account drops the list that is cached. */
  accountId?: string;
  /** Where the next page starts; absent on the last one. */
  nextCursor?: string;
  /**
   * What could not be read; absent where all could. `count`: the rows that were left out, because they
   * are no objects or have no id. `paths`: where those stand, and fields of others that could not be
   * read (`sessions[3].lastSeen`), never a value. A client of your own may leave it to the kit.
   */
  unreadable?: { count: number; paths: string[] };
  /** The server's clock when it answered; without it the viewer's clock is believed. */
  serverTime?: Date;
}
