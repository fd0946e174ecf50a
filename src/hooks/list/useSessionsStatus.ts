"use client";

import { refreshSessions } from "../../query/refreshSessions.js";
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
export function useSessionsStatus(): Pick<UseSessionsResult, "status" | "isRefreshing"> & {
  /** Aborts the request in flight and fetches again. The outcome is in `status`. */
  reload(): void;
} {
  const { client, account, queryClient } = useKit();
  // Render at once when the rows are cleared. A page that the browser keeps after the user has left it must
  // have no rows.
  useRevocationState((state) => state.era);
  const { query, data, status } = useListQuery({ refetchOnMount: false });
  const { isFetching, isFetchingNextPage } = query;
  useRefetchForeignList(query, false);
  useResetHandOver();
  // Follow changes also while the list loads, because a page that the browser restores has no rows and must
  // fetch them.
  useLiveUpdates();
  const isLoaded = data !== undefined;
  return {
    status,
    isRefreshing: isFetching && isLoaded && !isFetchingNextPage,
    reload: () => void refreshSessions(queryClient, client, account).catch(() => undefined),
  };
}
