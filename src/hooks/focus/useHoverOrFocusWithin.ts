"use client";

import { type FocusEvent, useEffect, useRef, useState } from "react";

/** Whether the pointer or the focus is inside an element; spread `looked` on it. */
export function useHoverOrFocusWithin() {
  const ref = useRef<HTMLDivElement>(null);
  const [hasPointer, setHasPointer] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const isLookedAt = hasPointer || hasFocus;
  useEffect(() => {
    const { current } = ref;
    if (!isLookedAt || !current) return;
    // Where something goes with the pointer over it or the focus in it, no event says so to React.
    const observer = new MutationObserver(() => {
      if (!current.matches(":hover")) setHasPointer(false);
      if (!current.matches(":focus-within")) setHasFocus(false);
    });
    observer.observe(current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [isLookedAt]);
  return {
    isLookedAt,
    looked: {
      ref,
      onPointerEnter: () => setHasPointer(true),
      onPointerLeave: () => setHasPointer(false),
      onFocus: () => setHasFocus(true),
      onBlur: (event: FocusEvent) => {
        setHasFocus(event.currentTarget.contains(event.relatedTarget));
      },
    },
  };
}
