"use client";

import { type Ref, type RefCallback, useCallback } from "react";

/**
 * One stable ref callback for an element that both the kit and the host want to know. Where one of
 * them returns its clean-up, so does this one: React 19 then calls that instead of passing `null`.
 */
export function useMergedRefs<Element>(
  own: Ref<Element>,
  host: Ref<Element> | undefined,
): RefCallback<Element> {
  return useCallback(
    (element) => {
      const refs = [own, host];
      const cleanUps = refs.map((ref) => attach(ref, element));
      // Only then: React 18 warns of a callback that returns a function, and never calls it.
      if (!cleanUps.some(Boolean)) return undefined;
      return () =>
        cleanUps.forEach((cleanUp, index) => (cleanUp ? cleanUp() : attach(refs[index], null)));
    },
    [own, host],
  );
}

/** Returns how the ref wants to be cleaned up, if it said so. */
function attach<Element>(ref: Ref<Element> | undefined, element: Element | null) {
  if (typeof ref === "function") return ref(element) || undefined;
  if (ref) ref.current = element;
  return undefined;
}
