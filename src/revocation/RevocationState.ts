import type { Session } from "../session/Session.js";
import type { SessionsError } from "../session/SessionsError.js";

/**
 * Where one session stands between a click and "signed out"; mirrored as `data-status`:
 * - `idle`: nothing was asked
 * - `asking`: the person is asked whether they mean it
 * - `reauthenticating`: the person is asked to prove who they are
 * - `revoking`: the request is under way
 * - `checking`: its answer was lost; the list is fetched before anything is claimed
 * - `unknown`: its answer was lost, and the list could not be fetched either: the person has to check again
 * - `revoked`: the backend confirmed
 * - `failed`: the session is still there; `error` says why
 * - `reappeared`: the backend confirmed, yet a list that started later still holds it
 */
export type RevocationStatus =
  | "idle"
  | "asking"
  | "reauthenticating"
  | "revoking"
  | "checking"
  | "unknown"
  | "revoked"
  | "failed"
  | "reappeared";

/** What is being ended: this device, one other, those that were picked, all others, or all and this device too. */
export type RevocationTarget = "this-device" | "one" | "selected" | "others" | "all";

/** Several at once: asked about in a dialog, shown by the toolbar, and stoppable. */
export type BulkTarget = Exclude<RevocationTarget, "this-device" | "one">;

/** What is known of one session's revocation. */
export interface Revocation {
  status: Exclude<RevocationStatus, "idle">;
  /** The session as it was when its revocation was asked for, also after the list has dropped it. */
  session: Session;
  /** Why it failed; while `checking` or `unknown`, why the answer is not known. */
  error?: SessionsError;
  /** The backend no longer had the session. */
  wasGone?: boolean;
  /** No request was sent: the device is offline, or a batch was stopped before its turn. */
  isUnsent?: boolean;
  /** The backend accepts no further request before this moment (429), in milliseconds by this device's clock. */
  retryAt?: number;
}

/** A {@link Revocation} with what only the machine needs. */
export interface RevocationRow extends Revocation {
  /** What it was asked for with. */
  target: RevocationTarget;
  /** The sessions that were asked for together. After a failure, a session may belong to a later batch. */
  batch: readonly Session[];
  /**
   * The id under which this device's own session was asked for. Reauthentication may replace the session:
   * the row then goes on under the new id.
   */
  ownId?: string;
  /** When this row last changed, as a `nextSequence` number. */
  sequence: number;
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
  target?: RevocationTarget;
}

/** Sign-outs of several at once: what the toolbar shows. */
export interface BulkRevocation {
  target: BulkTarget;
  status: "asking" | "reauthenticating" | "revoking";
  sessions: readonly Session[];
  /** What was sent is still answered; nothing more is sent. */
  isStopping?: boolean;
}

/** All that is known of revocations of one account. */
export interface RevocationState {
  /** By session id. A Map: an id of `__proto__` is an id like any other. */
  byId: ReadonlyMap<string, RevocationRow>;
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
