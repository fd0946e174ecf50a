import { swallowSecondClick } from "./clickGuards.js";

/**
 * What has the focus, inside of shadow roots too: from outside only their host seems to have it. Asked
 * of the tree in which a node stands, because nobody looks into a closed root from outside.
 */
export function activeElement(near: Node): Element | null {
  const { activeElement: own } = near.getRootNode() as Partial<Document>;
  // Of its own document, which may be a frame's.
  let active = own ?? near.ownerDocument?.activeElement ?? null;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * Whether nothing has the focus, as after what had it left the page.
 *
 * @param near Anything in that page, because the kit may stand in another document (a frame, a window that
 *   was opened).
 */
export function isFocusLost(near?: Node | null): boolean {
  const { activeElement: focused, body } = near?.ownerDocument ?? document;
  return focused === null || focused === body;
}

/**
 * Before something takes the focus by itself: the second click of the double click that opened it goes
 * nowhere.
 *
 * @param near What takes it.
 * @returns Ends that, and gives the focus back to what had it, or where that has gone, to another;
 *   `isLeft`: the focus has gone elsewhere meanwhile, and stays there.
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
