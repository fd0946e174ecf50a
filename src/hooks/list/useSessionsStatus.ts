"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { refreshSessions } from "../../query/refreshSessions.js";
import { sessionsQuery } from "../../query/sessionsQuery.js";
import { isReauthenticating } from "../../revocation/selectors.js";
import {
  ignoreUnauthorizedWhileReauthenticating,
  listStatus,
} from "../../controller/listStatus.js";
import { useKit } from "../context/SessionsContext.js";
import { useLiveUpdates } from "./useLiveUpdates.js";
import { useRefetchForeignList } from "./useRefetchForeignList.js";
import { useRevocationState } from "../context/useRevocationState.js";
import { useResetHandOver } from "./useResetHandOver.js";
import type { UseSessionsResult } from "../useSessions.js";

/**
 * How far the list is, for what stands around the rows. It asks for a list where there is none, and
 * leaves one that a server has sent as it is until the rows are hydrated, or they would not match.
 */
export function useSessionsStatus(): Pick<UseSessionsResult, "status" | "isRefreshing"> & {
  /** Breaks off what is on its way, and asks anew. The outcome is in `status`. */
  reload(): void;
} {
  const { client, account, queryClient } = useKit();
  const isSignedOut = useRevocationState((state) => state.isSignedOut);
  const isReplaced = useRevocationState((state) => state.isReplaced ?? false);
  const isReauthenticationOpen = useRevocationState(isReauthenticating);
  // Rendered at once when all is forgotten, because a page must not leave with rows.
  useRevocationState((state) => state.era);
  const query = useInfiniteQuery({
    ...sessionsQuery(client, account),
    enabled: !isSignedOut,
    refetchOnMount: false,
  });
  const { data, error, isFetching, isFetchingNextPage } = query;
  useRefetchForeignList(query, false);
  useResetHandOver();
  // Also while it loads: a page that comes back from the browser's memory has no rows, and needs some.
  useLiveUpdates();
  const isLoaded = data !== undefined;
  return {
    status: listStatus(
      isSignedOut || isReplaced,
      ignoreUnauthorizedWhileReauthenticating(error, isReauthenticationOpen),
      isLoaded,
    ),
    isRefreshing: isFetching && isLoaded && !isFetchingNextPage,
    reload: () => void refreshSessions(queryClient, client, account).catch(() => undefined),
  };
}
