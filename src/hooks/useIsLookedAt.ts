"use client";

import { type FocusEvent, useEffect, useRef, useState } from "react";

/** Whether the pointer or the focus is inside an element; spread `looked` on it. */
export function useIsLookedAt() {
  const ref = useRef<HTMLDivElement>(null);
  const [hasPointer, setHasPointer] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  // Asked of the page after each change: where what had the pointer or the focus goes, no event says so.
  useEffect(() => {
    if (hasPointer && !ref.current?.matches(":hover")) setHasPointer(false);
    if (hasFocus && !ref.current?.matches(":focus-within")) setHasFocus(false);
  });
  return {
    isLookedAt: hasPointer || hasFocus,
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
