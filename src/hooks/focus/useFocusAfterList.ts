"use client";

import type { RefObject } from "react";
import { activeElement } from "../../lib/dom/focus.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";

/** Moves the focus to the title when placeholders or an empty state replace all rows, and the focus is in the list. */
export function useFocusAfterList(
  root: RefObject<HTMLElement | null>,
  title: RefObject<HTMLElement | null>,
): void {
  useIsomorphicLayoutEffect(() => {
    const element = root.current;
    const heading = title.current;
    return () => {
      if (element?.contains(activeElement(element))) heading?.focus();
    };
  }, [root, title]);
}
