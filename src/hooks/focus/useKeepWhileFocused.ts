"use client";

import { type RefObject, useState } from "react";
import { activeElement } from "../../lib/dom/focus.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";

/**
 * What has the focus when it is over does not go before the focus does (WCAG 2.4.3).
 *
 * @returns Whether it is there, and what to call when it loses the focus.
 */
export function useKeepWhileFocused(
  isOver: boolean,
  element: RefObject<HTMLElement | null>,
): readonly [boolean, () => void] {
  const [isHeld, setIsHeld] = useState(false);
  useIsomorphicLayoutEffect(() => {
    const { current } = element;
    // Asked of the page: React hears nothing of a focus that it moves itself.
    setIsHeld(!isOver || (current !== null && current === activeElement(current)));
  }, [isOver, element]);
  return [!isOver || isHeld, () => setIsHeld(!isOver)];
}
