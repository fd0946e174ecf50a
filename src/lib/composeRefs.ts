import type { ForwardedRef, Ref } from "react";

/** One ref callback that fills several refs. */
export function composeRefs<Element>(
  ...refs: (Ref<Element> | ForwardedRef<Element> | undefined)[]
): (element: Element | null) => void {
  return (element) => {
    for (const ref of refs) {
      if (typeof ref === "function") ref(element);
      else if (ref) ref.current = element;
    }
  };
}
