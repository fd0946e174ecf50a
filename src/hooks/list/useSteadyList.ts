"use client";

import { useMemo } from "react";
import type { UseSessionsResult } from "../useSessions.js";

/** The list without what changes at each fetch. */
export type SteadyList = Omit<UseSessionsResult, "error" | "updatedAt" | "isRefreshing">;

/**
 * Returns the part of a list that the rows need. It stays the same object when a fetch brings nothing new, so that
 * such a fetch does not render the rows and their tools.
 */
export function useSteadyList(list: UseSessionsResult): SteadyList {
  const { status, sessions, currentSession, hasMore, isCutShort, unreadableCount } = list;
  const { isLoadingMore, moreError, refresh, loadMore } = list;
  return useMemo(
    () => ({
      status,
      sessions,
      currentSession,
      hasMore,
      isCutShort,
      unreadableCount,
      isLoadingMore,
      moreError,
      refresh,
      loadMore,
    }),
    [
      status,
      sessions,
      currentSession,
      hasMore,
      isCutShort,
      unreadableCount,
      isLoadingMore,
      moreError,
      refresh,
      loadMore,
    ],
  );
}
