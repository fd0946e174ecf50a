import type { ReactNode } from "react";

const gap = "\uFFFC";

/**
 * A sentence of the catalogue with an element in its gap: `fill(messages.active, <time>…</time>)`. Its
 * words stand in elements of their own, because a page translator replaces text nodes, and React
 * throws when it removes a text node that is no longer there.
 */
export function fill(sentence: (gap: string) => string, element: ReactNode): ReactNode {
  const [before, after] = sentence(gap).split(gap);
  return (
    <>
      {before && <span>{before}</span>}
      {element}
      {after && <span>{after}</span>}
    </>
  );
}

/** A sentence about a device; its name is isolated, because it comes from outside. */
export function fillName(sentence: (gap: string) => string, deviceName: string): ReactNode {
  return fill(sentence, <bdi>{deviceName}</bdi>);
}
