"use client";

import { type Ref, type RefCallback, useCallback } from "react";

/**
 * Merges the refs of the kit and the host into one stable ref callback. When one of them returns a cleanup
 * function, the callback does too: React 19 then calls it instead of passing `null`.
 */
export function useMergedRefs<Element>(
  own: Ref<Element>,
  host: Ref<Element> | undefined,
): RefCallback<Element> {
  return useCallback(
    (element) => {
      const refs = [own, host];
      const cleanUps = refs.map((ref) => attach(ref, element));
      // Return a function only when needed: React 18 warns about a returned function and never calls it.
      if (!cleanUps.some(Boolean)) return undefined;
      return () =>
        cleanUps.forEach((cleanUp, index) => (cleanUp ? cleanUp() : attach(refs[index], null)));
    },
    [own, host],
  );
}

/** Sets a ref. Returns the cleanup function of a ref callback, if there is one. */
function attach<Element>(ref: Ref<Element> | undefined, element: Element | null) {
  if (typeof ref === "function") return ref(element) || undefined;
  if (ref) ref.current = element;
  return undefined;
}
