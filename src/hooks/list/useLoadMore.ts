"use client";

import { useCallback, useRef } from "react";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import type { useListQuery } from "./useListQuery.js";

type Query = ReturnType<typeof useListQuery>["query"];

/** Returns a function that loads the next page. It stays the same function, so that it renders nothing again. */
export function useLoadMore(query: Query): () => Promise<void> {
  const { isFetching, isFetchingNextPage, refetch, fetchNextPage } = query;
  const latest = useRef(false);
  useIsomorphicLayoutEffect(() => void (latest.current = isFetching && !isFetchingNextPage));
  return useCallback(async () => {
    // Wait for a refetch in flight instead of cancelling it, because something else asked for it.
    if (latest.current) await refetch({ cancelRefetch: false });
    await fetchNextPage({ cancelRefetch: false });
  }, [refetch, fetchNextPage]);
}
