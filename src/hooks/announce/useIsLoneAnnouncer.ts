"use client";

import { useEffect, useSyncExternalStore } from "react";
import { useKit } from "../context/SessionsContext.js";

/**
 * A result is told once: by a list, or by what stands alone on a page. The last that told forgets
 * it, so that a list that comes back does not tell it again.
 *
 * @returns Whether no list is there to tell it.
 */
export function useIsLoneAnnouncer(): boolean {
  const { revocations, lists, announcers } = useKit().controller;
  useEffect(
    () => announcers(() => () => revocations.dispatch({ type: "result-read" })),
    [revocations, announcers],
  );
  return useSyncExternalStore(
    lists.subscribe,
    () => lists.get().length === 0,
    () => true,
  );
}
