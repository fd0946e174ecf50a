"use client";

import { type RefObject, useCallback, useRef } from "react";
import { activeElement, isFocusLost } from "../../lib/dom/focus.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { nameOfNewRow, rowsIn } from "./rows.js";

/** A button that was pressed, and the rows that were there then. */
interface Press {
  button: Element;
  known: ReadonlySet<Element>;
}

/**
 * When a button that shows more rows goes with the focus, moves the focus to the name of the first new row, so that
 * the user goes on where the button was (WCAG 2.4.3). When the focus is somewhere else by then, it stays there.
 *
 * @param list The element around the rows and the button.
 * @returns A function to call when the button is pressed, before the rows come.
 */
export function useFocusNewRow(list: RefObject<HTMLElement | null>): () => void {
  const press = useRef<Press | undefined>(undefined);
  useIsomorphicLayoutEffect(() => {
    if (!press.current || !list.current || press.current.button.isConnected) return;
    const { known } = press.current;
    press.current = undefined;
    if (isFocusLost(list.current)) nameOfNewRow(list.current, known)?.focus();
  });
  return useCallback(() => {
    const { current } = list;
    // Ask the document, because a button of the host may call its handler without an event.
    const button = current && activeElement(current);
    const isInside = current?.contains(button) && button;
    press.current = isInside ? { button, known: new Set(rowsIn(current)) } : undefined;
  }, [list]);
}
