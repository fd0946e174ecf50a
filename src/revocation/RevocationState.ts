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

/** What is known of one session's sign-out. */
export interface Revocation {
  status: Exclude<RevocationStatus, "idle">;
  /** The row as it was when asked, so that it can be shown and named after a list has dropped it. */
  session: Session;
  /** Why it failed; while `checking`, why the answer is unknown. */
  error?: SessionsError;
  /** While `checking`: the list could not be asked either, so the person has to. */
  isStuck?: boolean;
  /** The backend no longer had it. */
  wasGone?: boolean;
  /** Nothing was sent: the device is offline. */
  isUnsent?: boolean;
  /** When this was last known, in the order of the page (`nextOrder`). */
  order: number;
}

/** The end of the last thing that was asked, for the status line; stays until the next action. */
export interface RevocationResult {
  /** What was asked for. */
  sessions: readonly Session[];
  /** Those that the backend confirmed, with those that it no longer had. */
  ended: readonly Session[];
  /** The person did not prove who they are, so nothing was sent. */
  isRefused?: boolean;
}

/** Sign-outs of several at once: what the toolbar shows. */
export interface BulkRevocation {
  status: "asking" | "ending";
  sessions: readonly Session[];
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
}

/** Nothing asked, nothing ended, nobody known. */
export const initialRevocationState: RevocationState = { byId: new Map(), isSignedOut: false };
