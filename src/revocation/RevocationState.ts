import type { Session } from "../session/Session.js";
import type { SessionsError } from "../session/SessionsError.js";

/**
 * The progress of the revocation of one session. The attribute `data-status` has the same value:
 * - `idle`: no revocation was requested
 * - `asking`: the user has to confirm first
 * - `reauthenticating`: the user has to reauthenticate first
 * - `revoking`: the request is in flight, or is about to be sent
 * - `checking`: the response was lost, so the list is fetched to find the outcome
 * - `unknown`: the response was lost, and the list did not decide the outcome either; the user has to check
 *   again
 * - `revoked`: the backend confirmed that the session has ended
 * - `failed`: the session is still signed in; `error` says why
 * - `reappeared`: the backend confirmed the end, but a list that was requested later still contains the session
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

/**
 * Which sessions are revoked: this device, one other, the selected ones, all others, or all including this
 * device.
 */
export type RevocationTarget = "this-device" | "one" | "selected" | "others" | "all";

/**
 * The targets with several sessions. A dialog confirms them, the bar below the rows or a button shows their
 * progress, and the user can stop them.
 */
export type BulkTarget = Exclude<RevocationTarget, "this-device" | "one">;

/** The revocation of one session. */
export interface Revocation {
  status: Exclude<RevocationStatus, "idle">;
  /** The session as it was when its revocation was requested. It stays here after the list has dropped it. */
  session: Session;
  /** Why the revocation failed. While `checking` or `unknown`: why the outcome is not known. */
  error?: SessionsError;
  /** The backend no longer had the session. */
  wasGone?: boolean;
  /** No request was sent, because the device is offline or because an earlier error stopped the batch. */
  isUnsent?: boolean;
  /** When the backend accepts the next request (429), in milliseconds since 1970, by this device's clock. */
  retryAt?: number;
}

/** A {@link Revocation} with the fields that only the store needs. */
export interface RevocationRow extends Revocation {
  /** The target that the revocation was requested with. */
  target: RevocationTarget;
  /** The sessions that were requested together. After a failure, a session may move to a later batch. */
  batch: readonly Session[];
  /**
   * The id that this device's own session had when its revocation was requested; absent for other sessions.
   * When reauthentication replaces the session, the row moves to the new id.
   */
  ownId?: string;
  /** When this row last changed, as a `nextSequence` number. */
  sequence: number;
}

/** The result of the last batch, to be announced. It stays until the next action. */
export interface RevocationResult {
  /** The sessions that were requested. */
  sessions: readonly Session[];
  /** The sessions that the backend confirmed as ended, or no longer had. */
  ended: readonly Session[];
  /** The user did not reauthenticate. Sessions that had not ended before are unchanged. */
  isRefused?: boolean;
  /** The user stopped the batch. Sessions whose request was not sent are unchanged. */
  isStopped?: boolean;
  /** The target that the user chose; absent when a list changed the outcome without an action of the user. */
  target?: RevocationTarget;
}

/** The revocation of several sessions at once. */
export interface BulkRevocation {
  target: BulkTarget;
  status: "asking" | "reauthenticating" | "revoking";
  sessions: readonly Session[];
  /** The user stopped it. No further request is sent, but the requests in flight still get their outcome. */
  isStopping?: boolean;
}

/** All revocations of one account. */
export interface RevocationState {
  /** The rows by session id. It is a `Map`, because an object would break when an id is `__proto__`. */
  byId: ReadonlyMap<string, RevocationRow>;
  bulk?: BulkRevocation;
  result?: RevocationResult;
  /** The id of the account that owns these sessions, when the backend sends it. */
  accountId?: string;
  /** This page ended this device's own session. */
  isSignedOut: boolean;
  /** This page ended it, and then the list was hidden. It may be shown again after the next sign-in. */
  wasSignedOut?: boolean;
  /** The last list belongs to another account than the one that is shown. */
  isReplaced?: boolean;
  /** Counts how often the rows were cleared. When it has changed, an answer to an older confirmation is ignored. */
  era: number;
  /** The provider has another account now. */
  isAbandoned?: boolean;
}

/** The state before the first action. */
export const initialRevocationState: RevocationState = {
  byId: new Map(),
  isSignedOut: false,
  era: 0,
};
