"use client";

import { useState } from "react";
import { readPages, type SessionPages } from "../../query/sessionsCache.js";
import { sessionKeys } from "../../query/sessionKeys.js";
import { useKit } from "../context/SessionsContext.js";

/**
 * When the list that was cached on mount had arrived, by the server's clock, in milliseconds since 1970. With several
 * pages, it is the oldest page. `Infinity` when there was no list.
 */
export function useFirstListTime(): number {
  const { client, account, queryClient } = useKit();
  const [time] = useState(() => {
    const queryKey = sessionKeys.list(client.scope, account);
    const { data, dataUpdatedAt = 0 } = queryClient.getQueryState<SessionPages>(queryKey) ?? {};
    if (!data) return Infinity;
    const { receivedAt, clock } = readPages(data);
    return Math.min(dataUpdatedAt, receivedAt) + (clock?.wallMs ?? 0);
  });
  return time;
}
