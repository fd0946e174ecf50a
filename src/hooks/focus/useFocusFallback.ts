"use client";

import { type RefObject, useRef } from "react";
import { isFocusLost } from "../../lib/dom/focus.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";

/**
 * Where what had the focus goes in the moment in which something is over, the first of some elements
 * that is there gets it: never the body (WCAG 2.4.3).
 */
export function useFocusFallback(
  isOver: boolean,
  ...elements: readonly RefObject<HTMLElement | null>[]
): void {
  const wasOver = useRef(isOver);
  useIsomorphicLayoutEffect(() => {
    const there = elements.find(({ current }) => current)?.current;
    if (isOver && !wasOver.current && isFocusLost(there)) there?.focus();
    wasOver.current = isOver;
  });
}
