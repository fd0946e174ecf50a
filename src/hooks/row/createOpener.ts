import type { RefObject } from "react";
import type { Press } from "../revoke/useConfirmationOwner.js";

/** The last press on the button of a row. */
export interface Opener {
  /** The press, for `useConfirmationOwner`. */
  press: RefObject<Press | null>;
  /** The pressed button, which gets the focus back. */
  button: RefObject<HTMLElement | null>;
  /**
   * Stores a press on the button.
   *
   * @param isHere Whether the question opens in the row.
   * @param event What the button of the host passes on.
   */
  note(isHere: boolean, event: unknown): void;
}

/** Creates the memory of a row for the last press on its button. */
export function createOpener(): Opener {
  const press: Opener["press"] = { current: null };
  const button: Opener["button"] = { current: null };
  return {
    press,
    button,
    note(isHere, event) {
      button.current = pressedElement(event);
      press.current = { isHere };
    },
  };
}

/** The pressed button. The events of some design systems do not name it; it has the focus then. */
function pressedElement(event: unknown): HTMLElement | null {
  const { currentTarget } = (event ?? {}) as { currentTarget?: unknown };
  const element = currentTarget ?? document.activeElement;
  // This is no `instanceof`, because the button may be in a frame.
  return typeof element === "object" && element && "focus" in element
    ? (element as HTMLElement)
    : null;
}
