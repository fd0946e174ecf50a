import type { Session } from "../session/Session.js";
import type { SessionsError } from "../session/SessionsError.js";
import type { RevocationTarget } from "./RevocationState.js";

/** Everything that can change a revocation. `sequence` is a number from `nextSequence`. */
export type RevocationEvent =
  /** The user has to confirm first. Only one confirmation is open at a time. */
  | { type: "confirmation-requested"; sessions: readonly Session[]; target: RevocationTarget }
  /** The user declined, or the confirmation was closed. */
  | { type: "cancelled" }
  /** The requests are about to be sent. */
  | {
      type: "started";
      sessions: readonly Session[];
      target: RevocationTarget;
      /** The id of this device's own session, when it is one of them. */
      ownId?: string;
    }
  /** The backend or the host wants reauthentication first. */
  | { type: "reauth-required"; ids: readonly string[] }
  /** The user reauthenticated, so the requests go on. */
  | { type: "reauth-succeeded"; ids: readonly string[] }
  /** The user stopped a revocation of several sessions, so no further request is sent. */
  | { type: "stopping" }
  /** The backend confirmed that these sessions have ended. */
  | { type: "confirmed"; ids: readonly string[]; sequence: number }
  /** The request failed or was not sent, so these sessions are still signed in. */
  | {
      type: "failed";
      ids: readonly string[];
      error: SessionsError;
      isUnsent?: boolean;
      retryAt?: number;
    }
  /**
   * The list decides whether these sessions have ended: the response was lost, or, without an `error`, the backend
   * confirmed the end of a session that may have been replaced.
   */
  | { type: "outcome-unknown"; ids: readonly string[]; sequence: number; error?: SessionsError }
  /** The list did not decide the outcome: it could not be fetched, or pages are missing. */
  | { type: "check-failed"; ids: readonly string[] }
  /** The user asked to check the list again. */
  | { type: "recheck-started"; sessions: readonly Session[] }
  /**
   * A list arrived. It was requested at `sequence`. When `isWhole` is true, each session that is missing on the
   * list has ended.
   */
  | {
      type: "list-received";
      ids: ReadonlySet<string>;
      sequence: number;
      isWhole: boolean;
      accountId?: string;
      /** The id of the current session, according to this list. */
      currentId?: string;
    }
  /** Every request has an outcome or will never be sent. Rows without a request return to `idle`. */
  | {
      type: "batch-finished";
      sessions: readonly Session[];
      /** The sessions that the backend confirmed as ended. */
      ended: readonly Session[];
      target: RevocationTarget;
      isRefused?: boolean;
    }
  /** The result was announced, or no component is left that could announce it. */
  | { type: "result-read" }
  /** The rows of this account are removed from memory, except those in progress. */
  | { type: "cleared" }
  /** A list of another account arrived, so all revocations of the shown account are dropped. */
  | { type: "replaced" }
  /** The last component that showed the list unmounted, or the host has hidden it (`<Activity>`). */
  | { type: "hidden" }
  /** The provider has another account now, so nothing more is confirmed or sent for the old one. */
  | { type: "abandoned" }
  /** This page ended this device's own session, and `onSignedOut` is about to be called. */
  | { type: "signed-out-here" };
