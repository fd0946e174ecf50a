import type { ReactNode } from "react";

const gap = "\uFFFC";

/**
 * A sentence of the catalogue with an element in its gap: `interpolateNode(messages.active, <time>…</time>)`. A
 * page translator replaces text nodes, and React throws when it removes one that is no longer there.
 * So the sentence stands in an element of its own, which is replaced as a whole when its words change.
 */
export function interpolateNode(sentence: (gap: string) => string, element: ReactNode): ReactNode {
  const { words, before, after } = around(sentence);
  return (
    <span key={words}>
      {before}
      {element}
      {after}
    </span>
  );
}

/** What stands before and after the gap of a sentence, for an element that is filled and keyed by `words`. */
export function around(sentence: (gap: string) => string) {
  const words = sentence(gap);
  const [before, after] = words.split(gap);
  return { words, before, after };
}

/** A sentence about a device; its name is isolated, because it comes from outside. */
export function interpolateName(sentence: (gap: string) => string, deviceName: string): ReactNode {
  return interpolateNode(sentence, <bdi>{deviceName}</bdi>);
}
