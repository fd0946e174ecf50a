import { activeElement } from "./focus.js";
import { swallowSecondClick } from "./swallowSecondClick.js";

/**
 * Remembers the focused element; call it before `near` takes the focus. It also ignores the second click of
 * the double click that opened `near`.
 *
 * @param near The element that takes the focus.
 * @returns A function that stops ignoring clicks and restores the focus: to the remembered element, or to
 *   `otherwise` when that has been removed. With `isLeft` the focus has already moved elsewhere, and stays
 *   there.
 */
export function saveFocus(
  near: Element,
): (otherwise?: HTMLElement | null, isLeft?: boolean) => void {
  const opener = activeElement(near) as HTMLElement | null;
  const stop = swallowSecondClick(near);
  return (otherwise, isLeft) => {
    stop();
    if (isLeft) return;
    (opener?.isConnected ? opener : otherwise)?.focus();
  };
}
