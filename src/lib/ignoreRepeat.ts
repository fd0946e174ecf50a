import type { KeyboardEvent } from "react";

/** A held Enter is one press: a browser would click again with each repeat, and each click sends. */
export function ignoreRepeat(event: KeyboardEvent): void {
  if (event.repeat && event.key === "Enter") event.preventDefault();
}
