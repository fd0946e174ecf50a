import { options } from "preact";

// Makes an element that holds one text behave as in React: a new text replaces everything in the element. When a
// page translator has replaced Preact's text node, Preact would change the removed node, and nobody would see it.
const { vnode: prepare } = options;
options.vnode = (node) => {
  prepare?.(node);
  const { type, props } = node;
  const { children, "text-content": text } = props;
  // A part makes an element from the props of another one. Preact takes our property for an attribute then.
  if (text !== undefined) Object.assign(props, { textContent: text, "text-content": undefined });
  if (typeof type !== "string" || !/string|number/.test(typeof children)) return;
  Object.assign(props, { textContent: children, children: undefined });
};
