"use client";

import { type RefObject, useRef } from "react";
import { isFocusLost } from "../../lib/dom/focus.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";

/**
 * Moves the focus to an element when it mounts, and when `about` changes. When a host hides the element and shows it
 * again (`<Activity>`, Suspense), React runs the effect again, but by then the user may be typing somewhere else. So
 * the focus moves then only when it is nowhere.
 */
export function useTakeFocus(element: RefObject<HTMLElement | null>, about: unknown = true): void {
  const known = useRef<unknown>(undefined);
  useIsomorphicLayoutEffect(() => {
    const { current } = element;
    if (known.current !== about || isFocusLost(current)) current?.focus();
    // Set it a moment later, because StrictMode runs the effect twice, and the cleanups in between move the focus away.
    queueMicrotask(() => void (known.current = about));
  }, [element, about]);
}
