"use client";

import { type RefObject, useState } from "react";
import { activeElement } from "../../lib/dom/focus.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";

/**
 * Keeps an element mounted while it has the focus, because removing it would lose the focus (WCAG 2.4.3).
 *
 * @param isOver Whether the element is no longer needed.
 * @returns Whether to render the element, and a function to call when the element loses the focus.
 */
export function useKeepWhileFocused(
  isOver: boolean,
  element: RefObject<HTMLElement | null>,
): readonly [boolean, () => void] {
  const [isHeld, setIsHeld] = useState(!isOver);
  useIsomorphicLayoutEffect(() => {
    const { current } = element;
    // Ask the document, because React gets no event for a focus that it moves itself.
    setIsHeld(!isOver || (current !== null && current === activeElement(current)));
  }, [isOver, element]);
  return [!isOver || isHeld, () => setIsHeld(!isOver)];
}
