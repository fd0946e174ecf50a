"use client";

import { useEffect } from "react";
import { isListing, pageFacts } from "../../query/fetchPage.js";
import { refreshSessions } from "../../query/refreshSessions.js";
import type { SessionPages } from "../../query/shareSessions.js";
import type { SessionsClient } from "../../session/SessionsClient.js";
import { isSessionsError } from "../../session/SessionsError.js";
import { useKit } from "../context/SessionsContext.js";

/** How long a list may be on its way from a server that has begun it, before this page asks itself. */
const patienceMs = 5_000;
/** A list is kept so long when nothing shows it: after that a server may have failed anew. */
const restMs = 60_000;
/** Lists that were asked for anew already: once for each. */
const refetchedLists = new WeakSet<object>();
/** When each account of a client was asked for anew after an error. */
const refetchedAt = new WeakMap<SessionsClient, Map<string | undefined, number>>();

/** What a list is, as a hook of react-query gives it. */
interface QueryResult {
  data: SessionPages | undefined;
  error: unknown;
  failureReason: unknown;
  isFetching: boolean;
}

/**
 * Asks by itself, once, where what there is comes from a server or a storage and cannot stay: a load that
 * was pending there and failed, or never ends, or a list that was rendered there. When this page has a
 * list of its own, an error that is none of the kit's is no server's but the host's (a callback of its
 * cache that threw): the list stays and `onError` is told, because each answer would bring it again.
 *
 * @param isShown Rows are rendered: before that what a server has sent stays as it is, to match.
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

/** Whether an account was asked for after an error a moment ago; from now on it was. */
function wasRefetched(client: SessionsClient, account: string | undefined): boolean {
  const times = refetchedAt.get(client) ?? new Map<string | undefined, number>();
  const before = times.get(account) ?? -Infinity;
  const isRecent = performance.now() - before < restMs;
  if (!isRecent) refetchedAt.set(client, times.set(account, performance.now()));
  return isRecent;
}
