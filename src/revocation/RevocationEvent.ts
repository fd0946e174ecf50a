import type { Session } from "../session/Session.js";
import type { SessionsError } from "../session/SessionsError.js";
import type { RevocationTarget } from "./RevocationState.js";

/** All that can happen to a sign-out. `order` is from `nextSequence`. */
export type RevocationEvent =
  /** The person is asked whether they mean it: one question at a time. */
  | { type: "asked"; sessions: readonly Session[]; target: RevocationTarget }
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
  | { type: "challenged"; ids: readonly string[] }
  /** The person did prove it, so what was asked goes on. */
  | { type: "proven"; ids: readonly string[] }
  /** Several are being ended, and no more of them shall be sent. */
  | { type: "stopping" }
  | { type: "confirmed"; ids: readonly string[]; order: number }
  | {
      type: "failed";
      ids: readonly string[];
      error: SessionsError;
      isUnsent?: boolean;
      retryAt?: number;
    }
  /** The answer did not come: it may or may not have been carried out. */
  | { type: "lost"; ids: readonly string[]; order: number; error: SessionsError }
  /** The list that should tell did not come either. */
  | { type: "stuck"; ids: readonly string[] }
  /** The person wants the list to be asked once more. */
  | { type: "rechecked"; sessions: readonly Session[] }
  /** A list came that was asked for at `order`; `isWhole` when what is missing on it has ended. */
  | {
      type: "listed";
      ids: ReadonlySet<string>;
      order: number;
      isWhole: boolean;
      accountId?: string;
      /** Which session it calls the one in use. */
      currentId?: string;
    }
  /** All that was asked is answered, or was not sent and never will be: that is as it was. */
  | {
      type: "settled";
      sessions: readonly Session[];
      /** Those of them that the backend confirmed. */
      ended: readonly Session[];
      target: RevocationTarget;
      isRefused?: boolean;
    }
  /** The result was read, or nobody is there to read it. */
  | { type: "told" }
  /** Nothing of this account may stay in memory, but for what is under way. */
  | { type: "forgotten" }
  /** A list came of another account than the one that is shown: nothing of it is known any more. */
  | { type: "replaced" }
  /** No screen shows the list any more. */
  | { type: "hidden" }
  /** Another account is here now: nothing more is asked or sent for this one. */
  | { type: "abandoned" }
  | { type: "signedOut" };
