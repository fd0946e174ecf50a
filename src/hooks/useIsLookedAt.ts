"use client";

import { type FocusEvent, useState } from "react";

/** Whether the pointer or the focus is inside an element; spread `handlers` on it. */
export function useIsLookedAt() {
  const [hasPointer, setHasPointer] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  return {
    isLookedAt: hasPointer || hasFocus,
    handlers: {
      onPointerEnter: () => setHasPointer(true),
      onPointerLeave: () => setHasPointer(false),
      onFocus: () => setHasFocus(true),
      onBlur: (event: FocusEvent) => {
        setHasFocus(event.currentTarget.contains(event.relatedTarget));
      },
    },
  };
}
