"use client";

import { useEffect } from "react";
import { isListing } from "../query/fetchPage.js";
import { pageFacts } from "../query/pageFacts.js";
import { refreshSessions } from "../query/refreshSessions.js";
import type { SessionPages } from "../query/shareSessions.js";
import { isSessionsError } from "../session/SessionsError.js";
import { useKit } from "./KitContext.js";

/** How long a list may be on its way from a server that has begun it, before this page asks itself. */
const patienceMs = 5_000;
/** What was asked for anew already: once for each. */
const met = new WeakSet<object>();

/** What a list is, as a hook of react-query gives it. */
interface Answer {
  data: SessionPages | undefined;
  error: unknown;
  failureReason: unknown;
  isFetching: boolean;
}

/**
 * Asks by itself, once, where what there is comes from a server or a storage and cannot stay: a load that
 * was pending there and failed, or never ends, or a list that was rendered there.
 *
 * @param isShown Rows are rendered: before that what a server has sent stays as it is, to match.
 */
export function useOwnAnswer(answer: Answer, isShown: boolean): void {
  const { data, error, failureReason, isFetching } = answer;
  const { client, account, queryClient } = useKit();
  const failure = failureReason ?? error;
  const isForeign = failure !== null && !isSessionsError(failure);
  const isIdle = isShown && !isFetching && failure === null;
  const isDue = isForeign || (isIdle && data?.pages.every(pageFacts) === false);
  const isWaiting = isFetching && !data && failure === null;
  useEffect(() => {
    const ask = () => void refreshSessions(queryClient, client, account).catch(() => undefined);
    if (isDue) {
      // A server may tell its failure as a text or a number, and a set of this kind holds objects only.
      const subject = isForeign && failure instanceof Object ? failure : (data ?? client);
      if (met.has(subject)) return;
      met.add(subject);
      return ask();
    }
    if (!isWaiting) return;
    const timer = setTimeout(() => isListing(client) || ask(), patienceMs);
    return () => clearTimeout(timer);
  }, [isDue, isWaiting, isForeign, failure, data, client, account, queryClient]);
}
