import type { Session } from "../session/Session.js";
import type { SessionsError } from "../session/SessionsError.js";
import type { RevocationTarget } from "./RevocationState.js";

/**
 * What a {@link Notice} is about:
 * - `success`: all sessions that the user asked for have ended
 * - `progress`: sessions are being ended, and nothing is decided yet
 * - `danger`: something failed, or the user has to know it at once, such as the end of this device's session
 * - `info`: anything else, such as a batch that the user stopped, or that the user can try again now
 */
export type NoticeTone = "success" | "progress" | "danger" | "info";

/** One line that the kit is about to show in its status line and to announce to screen readers. */
export interface Notice {
  /** The whole line, in the language and the `messages` of the provider. */
  text: string;
  /** What the line is about. */
  tone: NoticeTone;
  /**
   * The sessions that the user asked for, also those that have ended. Empty when the line is about the list or
   * about this device's own session, which is over.
   */
  sessions: readonly Session[];
  /** Why it failed. When sessions failed for different reasons, it is the reason of the first one. */
  error?: SessionsError;
  /** What the user chose to revoke; absent when a list changed the outcome without an action of the user. */
  target?: RevocationTarget;
}

/** A {@link Notice} that is recognised when it is said again: after a remount, or in another language. */
export interface Line extends Notice {
  /** The object that the line is about, such as a result or a batch. */
  subject: object;
  /** Which of the lines about this object it is. */
  key: string;
}
