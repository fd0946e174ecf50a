"use client";

import { notifyManager } from "@tanstack/react-query";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { readPages, type SessionListing, type SessionPages } from "../../query/sessionsCache.js";
import { sessionsQuery } from "../../query/sessionsQuery.js";
import { useKit } from "../context/SessionsContext.js";

/** Returns the cached list without fetching it. Renders again whenever the cached list changes. */
export function useListing(): SessionListing | undefined {
  const { client, account, queryClient } = useKit();
  const subscribe = useCallback(
    (listener: () => void) =>
      // Delay the notification, because a hydration writes to the cache while React renders.
      queryClient.getQueryCache().subscribe(notifyManager.batchCalls(listener)),
    [queryClient],
  );
  const read = (): SessionPages | undefined =>
    queryClient.getQueryData(sessionsQuery(client, account).queryKey);
  const pages = useSyncExternalStore(subscribe, read, read);
  return useMemo(() => pages && readPages(pages), [pages]);
}
