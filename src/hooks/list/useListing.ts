"use client";

import { notifyManager } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { readPages, type SessionListing, type SessionPages } from "../../query/sessionsCache.js";
import { sessionKeys } from "../../query/sessionKeys.js";
import { useKit } from "../context/SessionsContext.js";

/** Returns the cached list without fetching it. Renders again whenever the cached list changes. */
export function useListing(): SessionListing | undefined;
/** Returns what `read` takes from it. Renders again only when that value changes. */
export function useListing<Value>(read: (listing: SessionListing | undefined) => Value): Value;
/** Returns the whole list when there is no `read`. */
export function useListing(
  read: (listing: SessionListing | undefined) => unknown = whole,
): unknown {
  const { client, account, queryClient } = useKit();
  const { scope } = client;
  const { subscribe, get } = useMemo(() => {
    const cache = queryClient.getQueryCache();
    const queryKey = sessionKeys.list(scope, account);
    // Compute the hash once, because each component reads the list at each event of the cache.
    const { queryHash } = queryClient.defaultQueryOptions({ queryKey });
    return {
      subscribe: (listener: () => void) => {
        // Delay the notification, because a hydration writes to the cache while React renders.
        const notify = notifyManager.batchCalls(listener);
        return cache.subscribe(({ query }) => {
          if (query.queryHash === queryHash) notify();
        });
      },
      get: () => {
        const pages = cache.get<SessionPages>(queryHash)?.state.data;
        return pages && readPages(pages);
      },
    };
  }, [scope, account, queryClient]);
  const now = () => read(get());
  return useSyncExternalStore(subscribe, now, now);
}

const whole = (listing: SessionListing | undefined) => listing;
