import type { Session } from "../session/Session.js";
import type { SessionsError } from "../session/SessionsError.js";

/**
 * Where one session stands between a click and "signed out"; mirrored as `data-status`:
 * - `idle`: nothing was asked
 * - `asking`: the person is asked whether they mean it
 * - `reauthenticating`: the person is asked to prove who they are
 * - `ending`: the request is under way
 * - `checking`: its answer was lost; the list is asked before anything is claimed
 * - `ended`: the backend confirmed
 * - `failed`: the session is still there; `error` says why
 * - `reappeared`: the backend confirmed, yet a list that started later still holds it
 */
export type RevocationStatus =
  | "idle"
  | "asking"
  | "reauthenticating"
  | "ending"
  | "checking"
  | "ended"
  | "failed"
  | "reappeared";

/** What is being ended: this device, one other, those that were picked, all others, or all and this device too. */
export type RevocationScope = "this-device" | "one" | "selected" | "others" | "everywhere";

/** Several at once: asked about in a dialog, shown by the toolbar, and stoppable. */
export type BulkScope = Exclude<RevocationScope, "this-device" | "one">;

/** What is known of one session's sign-out. */
export interface Revocation {
  status: Exclude<RevocationStatus, "idle">;
  /** The row as it was when asked, so that it can be shown and named after a list has dropped it. */
  session: Session;
  /** With which others it was asked for: a failed one may be in a later batch by now. */
  batch: readonly Session[];
  /**
   * It is this device's own, asked for under this id. A proof may replace the session: then it goes
   * on under the new id.
   */
  ownId?: string;
  /** Why it failed; while `checking`, why the answer is unknown. */
  error?: SessionsError;
  /** While `checking`: the list could not be asked either, so the person has to. */
  isStuck?: boolean;
  /** The backend no longer had it. */
  wasGone?: boolean;
  /** Nothing was sent: the device is offline, or a bulk was broken off before its turn. */
  isUnsent?: boolean;
  /** Before this moment of this device's clock the backend takes no further try (429). */
  retryAt?: number;
  /** When this was last known, in the order of the page (`nextSequence`). */
  order: number;
}

/** The end of the last thing that was asked, for the status line; stays until the next action. */
export interface RevocationResult {
  /** What was asked for. */
  sessions: readonly Session[];
  /** Those that the backend confirmed, with those that it no longer had. */
  ended: readonly Session[];
  /** The person did not prove who they are; what was not ended before is as it was. */
  isRefused?: boolean;
  /** The person stopped it; what was not sent by then is as it was. */
  isStopped?: boolean;
  /** Left out where a list has told, and nobody asked. */
  scope?: RevocationScope;
}

/** Sign-outs of several at once: what the toolbar shows. */
export interface BulkRevocation {
  scope: BulkScope;
  status: "asking" | "reauthenticating" | "ending";
  sessions: readonly Session[];
  /** What was sent is still answered; nothing more is sent. */
  isStopping?: boolean;
}

/** All that is known of sign-outs in one scope. */
export interface RevocationState {
  /** By session id. A Map: an id of `__proto__` is an id like any other. */
  byId: ReadonlyMap<string, Revocation>;
  bulk?: BulkRevocation;
  result?: RevocationResult;
  /** Whose sessions these are, where the backend tells. */
  accountId?: string;
  /** This device's own session has ended, by this screen. */
  isSignedOut: boolean;
  /** The backend answers for another account than the one that is shown. */
  isReplaced?: boolean;
  /** How often all was forgotten: a question of before is over. */
  era: number;
  /** Another account is here now. */
  isAbandoned?: boolean;
}

/** Nothing asked, nothing ended, nobody known. */
export const initialRevocationState: RevocationState = {
  byId: new Map(),
  isSignedOut: false,
  era: 0,
};
