"use client";

import { type FocusEvent, useCallback, useEffect, useRef, useState } from "react";

/** Whether the pointer or the focus is inside an element. Spread `bind` on that element. */
export function useHoverOrFocusWithin() {
  const ref = useRef<HTMLDivElement>(null);
  const [isLookedAt, setIsLookedAt] = useState(false);
  const has = useRef({ pointer: false, focus: false });
  const note = useCallback((change: { pointer?: boolean; focus?: boolean }) => {
    const before = has.current;
    const now = { ...before, ...change };
    has.current = now;
    // Set the state only when it changes, because each move of the focus calls this twice.
    if ((before.pointer || before.focus) !== (now.pointer || now.focus))
      setIsLookedAt(now.pointer || now.focus);
  }, []);
  useEffect(() => {
    const { current } = ref;
    if (!isLookedAt || !current) return;
    // When an element with the pointer or the focus is removed, React gets no event, so watch for removals.
    const observer = new MutationObserver(() => {
      if (!current.matches(":hover")) note({ pointer: false });
      if (!current.matches(":focus-within")) note({ focus: false });
    });
    observer.observe(current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [isLookedAt, note]);
  return {
    isLookedAt,
    bind: {
      ref,
      onPointerEnter: () => note({ pointer: true }),
      onPointerLeave: () => note({ pointer: false }),
      onFocus: () => note({ focus: true }),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
        note({ focus: currentTarget.contains(relatedTarget) }),
    },
  };
}
