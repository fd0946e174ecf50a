"use client";

import { useEffect } from "react";
import { useKit } from "../context/SessionsContext.js";

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
