import { options } from "preact";

// An element that holds one text says it as React does: when the text changes, the new one takes the place
// of all that is there. When a translator of the page has put its own words in the place of Preact's text
// node, Preact would go on to change that node, and nobody would see it.
const { vnode: prepare } = options;
options.vnode = (node) => {
  prepare?.(node);
  const { type, props } = node;
  const { children } = props;
  if (typeof type !== "string" || !/string|number/.test(typeof children)) return;
  Object.assign(props, { textContent: children, children: undefined });
};
