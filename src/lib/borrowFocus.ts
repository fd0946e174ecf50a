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
