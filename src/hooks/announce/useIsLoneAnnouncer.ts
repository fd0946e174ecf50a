"use client";

import { useEffect, useSyncExternalStore } from "react";
import { useKit } from "../context/SessionsContext.js";

/**
 * Counts a component that announces results: a list, or a component outside of any list. A result is announced
 * once. When the last such component unmounts, the result is dropped, so that a list that mounts later does not
 * announce it again.
 *
 * @returns Whether no list is mounted. A component outside of any list then announces the result.
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
