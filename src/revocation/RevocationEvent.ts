import type { Session } from "../session/Session.js";
import type { SessionsError } from "../session/SessionsError.js";
import type { RevocationTarget } from "./RevocationState.js";

/** All that can happen to a sign-out. `sequence` is from `nextSequence`. */
export type RevocationEvent =
  /** The person is asked whether they mean it: one question at a time. */
  | { type: "confirmation-requested"; sessions: readonly Session[]; target: RevocationTarget }
  /** The question was answered with no, or taken back. */
  | { type: "cancelled" }
  /** The requests are about to be sent. */
  | {
      type: "started";
      sessions: readonly Session[];
      target: RevocationTarget;
      /** Which of them is this device's own. */
      ownId?: string;
    }
  /** The backend wants to know first who asks. */
  | { type: "reauth-required"; ids: readonly string[] }
  /** The person did prove it, so what was asked goes on. */
  | { type: "reauth-succeeded"; ids: readonly string[] }
  /** Several are being ended, and no more of them shall be sent. */
  | { type: "stopping" }
  | { type: "confirmed"; ids: readonly string[]; sequence: number }
  | {
      type: "failed";
      ids: readonly string[];
      error: SessionsError;
      isUnsent?: boolean;
      retryAt?: number;
    }
  /** The answer did not come: it may or may not have been carried out. */
  | { type: "outcome-unknown"; ids: readonly string[]; sequence: number; error: SessionsError }
  /** The list that should tell did not come either. */
  | { type: "check-failed"; ids: readonly string[] }
  /** The person wants the list to be asked once more. */
  | { type: "recheck-started"; sessions: readonly Session[] }
  /** A list came that was asked for at `order`; `isWhole` when what is missing on it has ended. */
  | {
      type: "list-received";
      ids: ReadonlySet<string>;
      sequence: number;
      isWhole: boolean;
      accountId?: string;
      /** Which session it calls the one in use. */
      currentId?: string;
    }
  /** All that was asked is answered, or was not sent and never will be: that is as it was. */
  | {
      type: "batch-finished";
      sessions: readonly Session[];
      /** Those of them that the backend confirmed. */
      ended: readonly Session[];
      target: RevocationTarget;
      isRefused?: boolean;
    }
  /** The result was read, or nobody is there to read it. */
  | { type: "result-read" }
  /** Nothing of this account may stay in memory, but for what is under way. */
  | { type: "cleared" }
  /** A list came of another account than the one that is shown: nothing of it is known any more. */
  | { type: "replaced" }
  /** No screen shows the list any more. */
  | { type: "hidden" }
  /** Another account is here now: nothing more is asked or sent for this one. */
  | { type: "abandoned" }
  | { type: "signed-out-here" };
