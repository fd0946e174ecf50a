import type { MouseEvent, RefObject } from "react";
import type { Press } from "../../hooks/revoke/useConfirmationOwner.js";

/** What in the host's `action` can have the focus. */
const controls = "button, a, input, [tabindex]";

// The last press in each row. Rows at rest hold nothing for it, because a list has thousands of them.
const presses = new WeakMap<Element, Press>();

/** Remembers a press inside a row, so that the question opens there. */
export function notePress(inside: Element, press: Press): void {
  const row = inside.closest('[data-sessions="row"]');
  if (row) presses.set(row, press);
}

/** The last press in a row, as a ref. It keeps the row, because React empties refs while a host hides the list. */
export function pressIn(row: RefObject<HTMLElement | null>): RefObject<Press | null> {
  let last: Element | null = null;
  const element = () => (last = row.current ?? last);
  return {
    get current() {
      const at = element();
      return (at && presses.get(at)) ?? null;
    },
    set current(press) {
      const at = element();
      if (at && press) presses.set(at, press);
    },
  };
}

/** Returns a handler that remembers the pressed control of the host, which gets the focus back. */
export function notePressOf(isHere: boolean) {
  return ({ target, currentTarget }: MouseEvent) => {
    const opener = (target as Element).closest<HTMLElement>(controls);
    notePress(currentTarget, { isHere, opener });
  };
}
