"use client";

import { type Ref, type RefCallback, useCallback } from "react";

/** One stable ref callback for an element that both the kit and the host want to know. */
export function useComposedRefs<Element>(
  own: Ref<Element>,
  host: Ref<Element> | undefined,
): RefCallback<Element> {
  return useCallback(
    (element) => {
      for (const ref of [own, host]) {
        if (typeof ref === "function") ref(element);
        else if (ref) ref.current = element;
      }
    },
    [own, host],
  );
}
