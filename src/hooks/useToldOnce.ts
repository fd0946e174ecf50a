"use client";

import { useEffect, useSyncExternalStore } from "react";
import { useIsomorphicLayoutEffect } from "../lib/useIsomorphicLayoutEffect.js";
import { useKit } from "./KitContext.js";

/**
 * A result is told once: by the list, or by what stands alone on a page. The last that told forgets
 * it, so that a list that comes back does not tell it again.
 *
 * @returns Whether it is told here.
 */
export function useToldOnce(isList: boolean): boolean {
  const { revocations, lists, tellers } = useKit().scope;
  useIsomorphicLayoutEffect(() => {
    if (!isList) return;
    lists.set(lists.get() + 1);
    return () => lists.set(lists.get() - 1);
  }, [isList, lists]);
  useEffect(
    () => tellers(() => () => revocations.dispatch({ type: "told" })),
    [revocations, tellers],
  );
  const hasList = useSyncExternalStore(
    lists.subscribe,
    () => lists.get() > 0,
    () => false,
  );
  return isList || !hasList;
}
