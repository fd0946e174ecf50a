"use client";

import { useEffect, useSyncExternalStore } from "react";
import { useKit } from "../context/SessionsContext.js";

/**
 * Whether a component outside of any list announces the results: it does when no list is mounted. It counts as
 * an announcer: see `useAnnouncer`.
 */
export function useIsLoneAnnouncer(): boolean {
  const { lists } = useKit().controller;
  useAnnouncer();
  return useSyncExternalStore(
    lists.subscribe,
    () => lists.get().length === 0,
    () => true,
  );
}

/**
 * Counts a component that announces results: a list, or a component outside of any list. A result is announced
 * once. When the last such component unmounts, the result is dropped, so that a list that mounts later does not
 * announce it again.
 */
export function useAnnouncer(): void {
  const { revocations, announcers } = useKit().controller;
  useEffect(
    () => announcers(() => () => revocations.dispatch({ type: "result-read" })),
    [revocations, announcers],
  );
}
