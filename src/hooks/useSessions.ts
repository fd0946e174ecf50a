"use client";

import { useCallback, useMemo, useState } from "react";
import { createKeeper } from "../lib/equality.js";
import { useIsomorphicLayoutEffect } from "../lib/react/useIsomorphicLayoutEffect.js";
import { report } from "../controller/syncStore.js";
import { visibleSessions } from "../controller/visibleSessions.js";
import { readPages } from "../query/sessionsCache.js";
import type { RevocationState } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import type { SessionsError } from "../session/SessionsError.js";
import type { SessionsStatus } from "../controller/listStatus.js";
import { useKit } from "./context/SessionsContext.js";
import { useListQuery } from "./list/useListQuery.js";
import { useLoadMore } from "./list/useLoadMore.js";
import { useRefetchForeignList } from "./list/useRefetchForeignList.js";
import { useSignedOutElsewhere } from "./list/useSignedOutElsewhere.js";
import { useLiveUpdates } from "./list/useLiveUpdates.js";
import { useResetHandOver } from "./list/useResetHandOver.js";
import { useRevocationState } from "./context/useRevocationState.js";

/** Options of {@link useSessions}. */
export interface UseSessionsOptions {
  /** Whether to fetch again on mount when the last fetch failed. @default true */
  retryOnMount?: boolean;
}

/** Returned by {@link useSessions}. */
export interface UseSessionsResult {
  /** The state of the list as one word. */
  status: SessionsStatus;
  /**
   * The sessions: the current one first, then by latest activity. A session stays until the backend confirms
   * that it has ended. Empty unless `status` is `ready`.
   */
  sessions: readonly Session[];
  /** This device's session; `undefined` when the backend does not name it. */
  currentSession?: Session;
  /**
   * Why the last fetch failed. While `status` is `ready`, `sessions` are then the last ones that were
   * fetched.
   */
  error?: SessionsError;
  /** When `sessions` were fetched, by this device's clock. With several pages, it is the oldest page. */
  updatedAt?: Date;
  /** Whether the loaded pages are being fetched again. */
  isRefreshing: boolean;
  /** Whether there is a page that is not loaded. */
  hasMore: boolean;
  /**
   * Whether the rest of the list is missing: the backend names a next page, but its cursor leads nowhere (for
   * example, back to a page that is loaded).
   */
  isCutShort: boolean;
  /** How many sessions are missing because the kit could not read them. */
  unreadableCount: number;
  /** Whether the next page is being fetched. */
  isLoadingMore: boolean;
  /** Why the next page could not be loaded. The pages before it stay, and `updatedAt` stays too. */
  moreError?: SessionsError;
  /** Fetches the list again. It never rejects: `status` and `error` show the outcome. */
  refresh(): Promise<void>;
  /** Loads the next page; several calls at once send one request. It never rejects: see `moreError`. */
  loadMore(): Promise<void>;
}

/**
 * The sessions of the account. While mounted, it fetches them again when the client's `subscribe` or another
 * tab of this browser reports a change, and when the page becomes visible again.
 *
 * @throws Error when there is no `SessionsProvider` above.
 * @example
 * ```tsx
 * const { status, sessions, refresh } = useSessions();
 * if (status === "loading") return <p>Loading…</p>;
 * if (status !== "ready") return <button onClick={() => void refresh()}>Try again</button>;
 * return sessions.map((session) => <SessionCard key={session.sessionId} session={session} />);
 * ```
 */
export function useSessions({ retryOnMount = true }: UseSessionsOptions = {}): UseSessionsResult {
  const kit = useKit();
  const { query, data, error, status, isReplaced } = useListQuery({ retryOnMount });
  useRefetchForeignList(query, true);

  // A layout effect sets the server's clock before the paint, so that no time is painted by another clock.
  useIsomorphicLayoutEffect(() => {
    if (data) report(kit, data);
  }, [data, kit]);
  useSignedOutElsewhere(isReplaced || error?.code === "unauthorized");
  useResetHandOver();
  useLiveUpdates();

  const listing = useMemo(() => data && readPages(data), [data]);
  const currentSessionId = listing?.currentSessionId;
  // The array stays the same until other rows are shown, so that neither a new status nor a list without news
  // renders the rows.
  const [keep] = useState(createKeeper<Session>);
  const sessions = useRevocationState(({ byId, accountId: owner }) => {
    if (!listing) return keep(none);
    // The list belongs to another account, so ignore the revocations in the store. The next `report` removes
    // them.
    const isOtherAccount = owner !== undefined && (listing.accountId ?? owner) !== owner;
    return keep(visibleSessions(listing, isOtherAccount ? noRevocations : byId));
  });
  // Use the oldest page, because a page that was loaded later does not make the other pages newer.
  const updatedAt = Math.min(query.dataUpdatedAt, listing?.receivedAt ?? Infinity);
  const rows = status === "ready" ? sessions : none;
  const { isFetching, isFetchingNextPage: isLoadingMore, hasNextPage } = query;
  const { refetch } = query;
  const moreError = (status === "ready" && query.isFetchNextPageError && error) || undefined;
  const refresh = useCallback(async () => void (await refetch()), [refetch]);
  const loadMore = useLoadMore(query);
  // The result stays the same object, so that components that get it are not rendered again for nothing.
  return useMemo<UseSessionsResult>(
    () => ({
      status,
      sessions: rows,
      currentSession: rows.find(({ sessionId }) => sessionId === currentSessionId),
      error: (!moreError && error) || undefined,
      updatedAt: updatedAt > 0 ? new Date(updatedAt) : undefined,
      isRefreshing: isFetching && data !== undefined && !isLoadingMore,
      hasMore: hasNextPage,
      isCutShort: data?.pages.at(-1)?.nextCursor !== undefined && !hasNextPage,
      unreadableCount: listing?.unreadableCount ?? 0,
      isLoadingMore,
      moreError,
      refresh,
      loadMore,
    }),
    [
      status,
      rows,
      currentSessionId,
      error,
      moreError,
      updatedAt,
      isFetching,
      data,
      listing,
      isLoadingMore,
      hasNextPage,
      refresh,
      loadMore,
    ],
  );
}

const none: readonly Session[] = [];
const noRevocations: RevocationState["byId"] = new Map();
