"use client";

import { useCallback } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { type LiveRegions, type LiveTexts, noTexts } from "./ListAnnouncer.js";

/**
 * Returns a function that sets what a list says of itself. Of several lists on a page, only the one that announces
 * results speaks.
 */
export function useSay(liveTexts: LiveRegions | undefined): (texts: LiveTexts) => void {
  const { lists } = useKit().controller;
  return useCallback(
    (texts) => {
      const [announcer = liveTexts] = lists.get();
      liveTexts?.ofState.set(announcer === liveTexts ? texts : noTexts);
    },
    [lists, liveTexts],
  );
}
