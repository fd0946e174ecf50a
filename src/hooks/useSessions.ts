"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useIsomorphicLayoutEffect } from "../lib/react/useIsomorphicLayoutEffect.js";
import { report } from "../controller/syncStore.js";
import { readPages } from "../query/sessionsCache.js";
import { sessionsQuery } from "../query/sessionsQuery.js";
import type { RevocationState } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import type { SessionsError } from "../session/SessionsError.js";
import { isReauthenticating } from "../revocation/selectors.js";
import {
  ignoreUnauthorizedWhileReauthenticating,
  listStatus,
  type SessionsStatus,
} from "../controller/listStatus.js";
import { useKit } from "./context/SessionsContext.js";
import { useRefetchForeignList } from "./list/useRefetchForeignList.js";
import { useSignedOutElsewhere } from "./list/useSignedOutElsewhere.js";
import { useLiveUpdates } from "./list/useLiveUpdates.js";
import { useRevocationState } from "./context/useRevocationState.js";
import { useResetHandOver } from "./list/useResetHandOver.js";
import { visibleSessions } from "../controller/visibleSessions.js";

/** What {@link useSessions} can be told. */
export interface UseSessionsOptions {
  /** Ask again on mount where the last load failed. @default true */
  retryOnMount?: boolean;
}

/** What {@link useSessions} gives. */
export interface UseSessionsResult {
  status: SessionsStatus;
  /** Current first, then the latest activity. A row being ended stays until that is confirmed. */
  sessions: readonly Session[];
  /** The session that asks; `undefined` where the backend does not tell. */
  currentSession?: Session;
  error?: SessionsError;
  /** When the rows were last fetched, by this device's clock. */
  updatedAt?: Date;
  /** All that is loaded is on its way anew. */
  isRefreshing: boolean;
  /** There are pages that are not loaded. */
  hasMore: boolean;
  /** The backend names a next page, and leads nowhere: there may be more, and no way to them. */
  isCutShort: boolean;
  /** How many sessions were left out because they could not be read. */
  unreadableCount: number;
  /** The next page is on its way. */
  isLoadingMore: boolean;
  /** Why it could not be loaded; what was loaded before stays, and is as fresh as it was. */
  moreError?: SessionsError;
  /** Asks for the list again. Never rejects: the outcome is in `status` and `error`. */
  refresh(): Promise<void>;
  /** Loads the next page, once however often it is called. Never rejects: see `moreError`. */
  loadMore(): Promise<void>;
}

/**
 * The account's sessions, kept fresh while mounted: with what the client's `subscribe` and the other
 * tabs of this browser hint at, and whenever the page is shown again.
 *
 * @throws Error without a `SessionsProvider` above.
 */
export function useSessions({ retryOnMount = true }: UseSessionsOptions = {}): UseSessionsResult {
  const kit = useKit();
  const { client, account } = kit;
  const isSignedOut = useRevocationState((state) => state.isSignedOut);
  const isReplaced = useRevocationState((state) => state.isReplaced ?? false);
  const isProof = useRevocationState(isReauthenticating);
  const query = useInfiniteQuery({
    ...sessionsQuery(client, account),
    enabled: !isSignedOut,
    retryOnMount,
  });
  const { data } = query;
  const error = ignoreUnauthorizedWhileReauthenticating(query.error, isProof);
  useRefetchForeignList(query, true);

  // Before the frame is painted: no word in it is counted from this device's clock.
  useIsomorphicLayoutEffect(() => {
    if (data) report(kit, data);
  }, [data, kit]);
  useSignedOutElsewhere(isReplaced || error?.code === "unauthorized");
  useResetHandOver();
  useLiveUpdates();

  const listing = useMemo(() => data && readPages(data), [data]);
  const currentSessionId = listing?.currentSessionId;
  // The same rows until another one is shown, whatever happens to them.
  const sessions = useRevocationState(({ byId, accountId }) => {
    if (!listing) return none;
    // Another account answered: what was being ended is not its, and is dropped with the next report.
    const isOther = accountId !== undefined && (listing.accountId ?? accountId) !== accountId;
    return visibleSessions(listing, isOther ? noRevocations : byId);
  });
  const status = listStatus(isSignedOut || isReplaced, error, data !== undefined);
  // A page that was loaded later makes the others no younger.
  const updatedAt = Math.min(query.dataUpdatedAt, listing?.receivedAt ?? Infinity);
  const isLoadingMore = query.isFetchingNextPage;
  const moreError = (status === "ready" && query.isFetchNextPageError && error) || undefined;
  const rows = status === "ready" ? sessions : none;
  return {
    status,
    sessions: rows,
    currentSession: rows.find(({ sessionId }) => sessionId === currentSessionId),
    error: (!moreError && error) || undefined,
    updatedAt: updatedAt > 0 ? new Date(updatedAt) : undefined,
    isRefreshing: query.isFetching && data !== undefined && !isLoadingMore,
    hasMore: query.hasNextPage,
    isCutShort: data?.pages.at(-1)?.nextCursor !== undefined && !query.hasNextPage,
    unreadableCount: listing?.unreadableCount ?? 0,
    isLoadingMore,
    moreError,
    refresh: async () => void (await query.refetch()),
    async loadMore() {
      // What is on its way was asked for as well: it is waited for, not broken off.
      if (!isLoadingMore && query.isFetching) await query.refetch({ cancelRefetch: false });
      await query.fetchNextPage({ cancelRefetch: false });
    },
  };
}

const none: readonly Session[] = [];
const noRevocations: RevocationState["byId"] = new Map();
