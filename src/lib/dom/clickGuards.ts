import type { KeyboardEvent } from "react";

/** A held Enter is one press: a browser would click again with each repeat, and each click sends. */
export function ignoreRepeat(event: KeyboardEvent): void {
  if (event.repeat && event.key === "Enter") event.preventDefault();
}

/**
 * What a click opens may lie under the pointer: the second and third click of a double or triple one
 * must not press it, nor take the focus away. Ends with the next press that is one of its own.
 *
 * @param near What was opened, because it may stand in another document than this code.
 * @returns Ends it before that.
 */
export function swallowSecondClick(near: Element | null): () => void {
  const next = new AbortController();
  const view = near?.ownerDocument.defaultView ?? window;
  const swallow = (event: MouseEvent) => {
    if (event.detail < 2) return next.abort();
    event.preventDefault();
    event.stopPropagation();
  };
  for (const type of ["mousedown", "click"] as const) {
    view.addEventListener(type, swallow, { capture: true, signal: next.signal });
  }
  return () => next.abort();
}

/** Whether a click does something: it is on a control, and one that is not off. */
export function isAct({ target }: Event): boolean {
  const control = (target as Element).closest("button, input, select");
  return control !== null && control.getAttribute("aria-disabled") !== "true";
}
