/**
 * The host of the shadow root that contains a node; `undefined` outside shadow roots. It does not use
 * `instanceof`, because each document has its own `ShadowRoot` class.
 */
export function shadowHost(node: Node): Element | undefined {
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  // A detached link is its own root node, and its `host` is a string.
  return typeof host === "object" ? host : undefined;
}
