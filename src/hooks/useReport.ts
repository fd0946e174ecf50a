"use client";

import { useCallback } from "react";
import { callHost } from "../lib/callHost.js";
import type { SessionPages } from "../query/shareSessions.js";
import { useKit } from "./KitContext.js";

/**
 * Tells the scope what a list says, and the host what it says of ends that nobody knew
 * about, and what of it could not be read.
 */
export function useReport(): (pages: SessionPages) => void {
  const { scope, handlers } = useKit();
  return useCallback(
    (pages) => {
      const ended = scope.report(pages);
      handlers.tellUnreadable(pages.pages.flatMap(({ unreadable }) => unreadable?.paths ?? []));
      if (ended.length > 0) callHost(() => handlers.current.onRevoked?.(ended));
    },
    [scope, handlers],
  );
}
