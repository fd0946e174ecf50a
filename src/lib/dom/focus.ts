/**
 * The element that has the focus, also inside shadow roots. From outside, only the host of a shadow root
 * seems to have the focus. So the search starts in the tree of `near`, because a closed root cannot be
 * searched from outside.
 */
export function activeElement(near: Node): Element | null {
  const { activeElement: own } = near.getRootNode() as Partial<Document>;
  // Use the document of the node, because it may be in a frame.
  let active = own ?? near.ownerDocument?.activeElement ?? null;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * Whether no element has the focus, for example because the focused element was removed.
 *
 * @param near A node in the document to check, because the kit may be in another document (a frame, or a
 *   window that was opened). @default the page's document
 */
export function isFocusLost(near?: Node | null): boolean {
  const { activeElement: focused, body } = near?.ownerDocument ?? document;
  return focused === null || focused === body;
}
