import type { ReactNode } from "react";
import { directionOf } from "../text/directionOf.js";

const gap = "\uFFFC";

/**
 * Puts an element into a sentence of the catalogue: `interpolateNode(messages.active, <time>…</time>)`.
 *
 * The sentence is inside one `<span>` that React replaces as a whole when the words change. The reason: a
 * page translator replaces text nodes, and React throws when it removes a text node that is no longer there.
 * The `<span>` has the direction of the words, because a page may be in another language than the catalogue.
 */
export function interpolateNode(sentence: (gap: string) => string, element: ReactNode): ReactNode {
  const { words, before, after } = around(sentence);
  return (
    <span key={words} dir={directionOf(words)}>
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
 * text. The name has the direction of the words of the sentence, and not that of its own first letter.
 */
export function interpolateName(sentence: (gap: string) => string, deviceName: string): ReactNode {
  return interpolateNode(sentence, <bdi dir={directionOf(sentence(""))}>{deviceName}</bdi>);
}
