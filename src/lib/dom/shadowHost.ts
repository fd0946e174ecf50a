/**
 * The host of the shadow root in which a node stands. Found by its shape, because each document has a class
 * `ShadowRoot` of its own.
 */
export function shadowHost(node: Node): Element | undefined {
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  // A link that is in no page has a host, too, which is a text.
  return typeof host === "object" ? host : undefined;
}
