"use client";

import { visibleSessions } from "../../controller/visibleSessions.js";
import { refreshSessions } from "../../query/refreshSessions.js";
import { readPages } from "../../query/sessionsCache.js";
import { useListQuery } from "./useListQuery.js";
import { useKit } from "../context/SessionsContext.js";
import { useLiveUpdates } from "./useLiveUpdates.js";
import { useRefetchForeignList } from "./useRefetchForeignList.js";
import { useRevocationState } from "../context/useRevocationState.js";
import { useResetHandOver } from "./useResetHandOver.js";
import type { UseSessionsResult } from "../useSessions.js";

/**
 * Returns the status of the list, for the components around the rows. Fetches a list when there is none. A list
 * from a server stays unchanged until the rows are hydrated, because otherwise hydration would not match.
 */
export function useSessionsStatus(): Pick<UseSessionsResult, "isRefreshing"> & {
  /** The status of the list; `empty` when it was loaded and holds no session at all. */
  status: UseSessionsResult["status"] | "empty";
  /** Aborts the request in flight and fetches again. The outcome is in `status`. */
  reload(): void;
} {
  const { client, account, queryClient } = useKit();
  const { query, data, status } = useListQuery({ refetchOnMount: false });
  const isEmpty = useRevocationState(
    ({ byId }) => data !== undefined && visibleSessions(readPages(data), byId).length === 0,
  );
  const { isFetching, isFetchingNextPage } = query;
  useRefetchForeignList(query, false);
  useResetHandOver();
  // Follow changes also while the list loads, because a page that the browser restores has no rows and must
  // fetch them.
  useLiveUpdates();
  const isLoaded = data !== undefined;
  return {
    status: status === "ready" && isEmpty ? "empty" : status,
    isRefreshing: isFetching && isLoaded && !isFetchingNextPage,
    reload: () => void refreshSessions(queryClient, client, account).catch(() => undefined),
  };
}
