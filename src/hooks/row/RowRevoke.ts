import type { CSSProperties, KeyboardEvent, MouseEvent } from "react";
import type { RevocationStatus } from "../../revocation/RevocationState.js";

/** The button that revokes a session, without an element. */
export interface RowRevoke {
  /** The status of the revocation. */
  status: RevocationStatus;
  /** The visible text: "Sign out", "Signing out…", "Try again". */
  label: string;
  /** The accessible name. It starts with the label and includes the device. */
  name: string;
  /** Whether a request is in flight. Show a spinner then. */
  isBusy: boolean;
  /** The props of the button. Pass all of them on. */
  buttonProps: RowRevokeButtonProps;
}

/** The props of a button that revokes a session. */
export interface RowRevokeButtonProps {
  type: "button";
  /**
   * Asks the user, tries again, cancels the reauthentication, or checks the outcome again. It takes the event of any
   * design system, or none.
   */
  onClick(event?: unknown): void;
  onKeyDown(event: KeyboardEvent): void;
  onMouseDown(event: MouseEvent): void;
  "aria-label": string;
  "aria-describedby": string | undefined;
  /** `true` when a press does nothing. A button with `disabled` would lose the focus of the keyboard. */
  "aria-disabled": true | undefined;
  "data-status": RevocationStatus;
  "data-variant": "neutral";
  /** Hides the button while the user selects rows, and keeps its space. */
  style: CSSProperties | undefined;
}
