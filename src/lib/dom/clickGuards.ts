import type { KeyboardEvent, MouseEvent } from "react";

/**
 * Makes a held Enter one press. Otherwise the browser clicks again with each repeat, and each click would
 * send a request.
 */
export function ignoreRepeat(event: KeyboardEvent): void {
  if (event.repeat && event.key === "Enter") event.preventDefault();
}

/** Keeps the focus where it is when the pointer is pressed on an element. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/** Whether a click has an effect: it is on a control that is not disabled. */
export function isAct({ target }: Event): boolean {
  const control = (target as Element).closest("button, input, select");
  return control !== null && control.getAttribute("aria-disabled") !== "true";
}
