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
  /** The server's clock when it answered; without it the viewer's clock is believed. */
  serverTime?: Date;
}
