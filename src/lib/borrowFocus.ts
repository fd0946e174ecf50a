import { activeElement } from "./activeElement.js";
import { swallowSecondClick } from "./swallowSecondClick.js";

/**
 * Before something takes the focus by itself: the second click of the double click that opened it goes
 * nowhere.
 *
 * @param near What takes it.
 * @returns Ends that, and gives the focus back to what had it, or where that has gone, to another;
 *   `isLeft`: the focus has gone elsewhere meanwhile, and stays there.
 */
export function borrowFocus(
  near: Node,
): (otherwise?: HTMLElement | null, isLeft?: boolean) => void {
  const opener = activeElement(near);
  const stop = swallowSecondClick();
  return (otherwise, isLeft) => {
    stop();
    if (isLeft) return;
    const isThere = opener instanceof HTMLElement && opener.isConnected;
    (isThere ? opener : otherwise)?.focus();
  };
}
