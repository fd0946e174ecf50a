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
