"use client";

import { useEffect } from "react";
import { isListing, pageFacts } from "../../query/fetchPage.js";
import { refreshSessions } from "../../query/refreshSessions.js";
import type { SessionPages } from "../../query/sessionsCache.js";
import type { SessionsClient } from "../../session/SessionsClient.js";
import { isSessionsError } from "../../session/SessionsError.js";
import { useKit } from "../context/SessionsContext.js";

/** How long a request that a server began may take, before this page sends its own. */
const patienceMs = 5_000;
/**
 * The shortest time between two refetches of an account after an error. An unused list stays in the cache this
 * long. After that, a server may have fetched it again and failed again.
 */
const restMs = 60_000;
/** The lists that were refetched already. Each list is refetched once. */
const refetchedLists = new WeakSet<object>();
/** When each account of a client was refetched after an error. */
const refetchedAt = new WeakMap<SessionsClient, Map<string | undefined, number>>();

/** The fields of a react-query result that this hook needs. */
interface QueryResult {
  data: SessionPages | undefined;
  error: unknown;
  failureReason: unknown;
  isFetching: boolean;
}

/**
 * Refetches the list once when it came from a server or a storage and cannot stay as it is:
 * - a request failed there
 * - a request from there never ends
 * - a list was rendered there
 * When this page has fetched a list itself, an error that is no `SessionsError` comes from the host (a callback
 * of its cache that threw). The list then stays, and `onError` is called instead of a refetch, because each
 * response would cause the error again.
 *
 * @param isShown Whether rows are rendered. Before that, a list from a server stays unchanged, so that
 * hydration matches.
 */
export function useRefetchForeignList(answer: QueryResult, isShown: boolean): void {
  const { data, error, failureReason, isFetching } = answer;
  const { client, account, queryClient, handlers } = useKit();
  const failure = failureReason ?? error;
  const isForeign = failure !== null && !isSessionsError(failure);
  const isOwn = data?.pages.every(pageFacts);
  const isFault = isForeign && isOwn === true;
  const isIdle = isShown && !isFetching && failure === null;
  const isDue = (isForeign && !isFault) || (isIdle && isOwn === false);
  const isWaiting = isFetching && !data && failure === null;
  useEffect(() => {
    const refetch = () => void refreshSessions(queryClient, client, account).catch(() => undefined);
    if (isFault) return handlers.reportFault(failure);
    if (isDue) {
      if (isForeign ? wasRefetched(client, account) : refetchedLists.has(data ?? client)) return;
      if (!isForeign) refetchedLists.add(data ?? client);
      return refetch();
    }
    if (!isWaiting) return;
    const timer = setTimeout(() => isListing(client) || refetch(), patienceMs);
    return () => clearTimeout(timer);
  }, [isDue, isWaiting, isForeign, isFault, failure, data, client, account, queryClient, handlers]);
}

/**
 * Whether an account was refetched after an error less than `restMs` ago. When it was not, records that it is
 * refetched now.
 */
function wasRefetched(client: SessionsClient, account: string | undefined): boolean {
  const times = refetchedAt.get(client) ?? new Map<string | undefined, number>();
  const before = times.get(account) ?? -Infinity;
  const isRecent = performance.now() - before < restMs;
  if (!isRecent) refetchedAt.set(client, times.set(account, performance.now()));
  return isRecent;
}
