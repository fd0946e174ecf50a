import type { ReactNode } from "react";

const gap = "\uFFFC";

/**
 * Puts an element into a sentence of the catalogue: `interpolateNode(messages.active, <time>…</time>)`.
 *
 * The sentence is inside one `<span>` that React replaces as a whole when the words change. The reason: a
 * page translator replaces text nodes, and React throws when it removes a text node that is no longer there.
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

/**
 * The text before and after the gap of a sentence. `words` is the whole sentence; use it as the `key` of the
 * element that contains the sentence (see `interpolateNode`).
 */
export function around(sentence: (gap: string) => string) {
  const words = sentence(gap);
  const [before, after] = words.split(gap);
  return { words, before, after };
}

/**
 * Puts a device's name into a sentence. It uses `<bdi>`, because the name may change the direction of the
 * text.
 */
export function interpolateName(sentence: (gap: string) => string, deviceName: string): ReactNode {
  return interpolateNode(sentence, <bdi>{deviceName}</bdi>);
}
