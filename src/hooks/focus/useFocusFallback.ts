"use client";

import { type RefObject, useRef } from "react";
import { isFocusLost } from "../../lib/dom/focus.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";

/**
 * When `isOver` becomes true and the focused element was removed, moves the focus to the first of `elements`
 * that is mounted, so that the focus is never lost to the body (WCAG 2.4.3).
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
