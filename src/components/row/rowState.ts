import type { WaitingPress } from "../../controller/SessionsController.js";
import type { RowMessage as Message } from "../../wording/rowMessageOf.js";

/** The state of a row that the user uses. */
export interface RowState {
  /** Whether the details are open. */
  isOpen: boolean;
  /** It is `undefined` until a revocation of this row starts. */
  message?: MessageSummary;
  /** The press that waits for its code. */
  waitingPress?: WaitingPress | undefined;
  /** The last press in vain: see `Missed`. */
  missed?: number;
}

/** The facts about a row's message that its button uses. */
export interface MessageSummary {
  /** The id of the message, which describes the button. */
  id?: string;
  /** The tone of the message. */
  tone?: Message["tone"];
  /** Whether the backend accepts no request yet (429). */
  isCooling: boolean;
}

/** The summary when there is no message. */
export const noMessage: MessageSummary = { isCooling: false };

/** A row at rest. It is one object for all of them, because it takes less memory than a state for each value. */
export const atRest: RowState = { isOpen: false };

/** The reducer of {@link RowState}. */
export const changed = (state: RowState, change: Partial<RowState>): RowState => ({
  ...state,
  ...change,
});
