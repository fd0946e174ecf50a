"use client";

import { type FocusEvent, useEffect, useRef, useState } from "react";

/** Whether the pointer or the focus is inside an element. Spread `bind` on that element. */
export function useHoverOrFocusWithin() {
  const ref = useRef<HTMLDivElement>(null);
  const [hasPointer, setHasPointer] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const isLookedAt = hasPointer || hasFocus;
  useEffect(() => {
    const { current } = ref;
    if (!isLookedAt || !current) return;
    // When an element with the pointer or the focus is removed, React gets no event, so watch for removals.
    const observer = new MutationObserver(() => {
      if (!current.matches(":hover")) setHasPointer(false);
      if (!current.matches(":focus-within")) setHasFocus(false);
    });
    observer.observe(current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [isLookedAt]);
  return {
    isLookedAt,
    bind: {
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
