import { activeElement } from "./activeElement.js";
import { swallowSecondClick } from "./swallowSecondClick.js";

/**
 * Before something takes the focus by itself: the second click of the double click that opened it goes
 * nowhere.
 *
 * @returns Gives the focus back to what had it, or where that has gone, to another.
 */
export function borrowFocus(): (otherwise?: HTMLElement | null) => void {
  const opener = activeElement();
  const stop = swallowSecondClick();
  return (otherwise) => {
    stop();
    const isThere = opener instanceof HTMLElement && opener.isConnected;
    (isThere ? opener : otherwise)?.focus();
  };
}
