import type { ReactNode } from "react";
import type { RowRevoke } from "../../hooks/row/RowRevoke.js";
import type { SessionRow } from "../../hooks/row/SessionRow.js";
import type { SessionsState } from "./SessionsState.js";

/** What a host puts in place of something that the kit renders in a list. */
export interface ListSlots {
  /**
   * Renders the button at the end of each row, from the button as data. The row still shows the question and the
   * outcome. `null` means no button. Keep it the same function between renders, because each row renders again for a
   * new one.
   * @default the button of the kit
   * @example
   * ```tsx
   * <SessionList
   *   action={(revoke) => <MyButton loading={revoke.isBusy} {...revoke.buttonProps}>{revoke.label}</MyButton>}
   * />
   * ```
   */
  action?: ((revoke: RowRevoke) => ReactNode) | null | undefined;
  /**
   * Renders the content of each row: icon, name, place, time and button. The kit still renders the element of the
   * row, the checkbox while the user selects rows, the question and the outcome. Mark the name with
   * `data-session-name` and `tabIndex={-1}`: it gets the focus when the row before it goes. Keep it the same function
   * between renders, because each row renders again for a new one.
   * @default the content of the kit
   */
  renderRow?: ((row: SessionRow) => ReactNode) | undefined;
  /**
   * Renders what is shown in place of the rows while there are none. Return `undefined` for the states in which the
   * kit shows its own.
   * @default the states of the kit
   * @example
   * ```tsx
   * <SessionList renderState={({ status, title }) => (status === "empty" ? <MyEmpty title={title} /> : undefined)} />
   * ```
   */
  renderState?: ((state: SessionsState) => ReactNode) | undefined;
}
