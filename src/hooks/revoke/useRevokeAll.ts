"use client";

import { useRef, useState } from "react";
import { readPages } from "../../query/sessionsCache.js";
import { refreshSessions } from "../../query/refreshSessions.js";
import { sessionKeys } from "../../query/sessionKeys.js";
import type { Session } from "../../session/Session.js";
import { useKit } from "../context/SessionsContext.js";
import { useBulkRevoke, type UseBulkResult } from "./useBulkRevoke.js";
import type { UseSessionsResult } from "../useSessions.js";

/** What ends all sessions, with or without this device's. */
export interface UseBulkOfAllResult extends UseBulkResult {
  /** Whether it can be promised: this device is known, there is another one, and no page is out of reach. */
  isOffered: boolean;
  /** The pages that are missing are loaded, before the question; `stop` ends that as well. */
  isLoading: boolean;
  /** Asks the person first: the host's `confirm`, else the kit's dialog. Loads missing pages. */
  ask(): Promise<void>;
  /** Ends them now, without a question; nothing while another bulk is under way. Never rejects. */
  revoke(): Promise<void>;
}

/** The batch of all sessions: "all" is promised only when all are known. */
export function useRevokeAll(of: "others" | "all", list: UseSessionsResult): UseBulkOfAllResult {
  const { client, account, queryClient } = useKit();
  const { sessions, currentSession, hasMore, isCutShort } = list;
  const { end, ask, stop, ...bulk } = useBulkRevoke(of);
  const loading = useRef(0);
  const [isLoading, setIsLoading] = useState(false);
  const pick = (all: readonly Session[], currentId?: string) =>
    of === "all" ? all : all.filter(({ sessionId }) => sessionId !== currentId);
  // A failure shows at the list.
  const loadAll = async () => {
    if (isLoading) return [];
    if (!hasMore) return pick(sessions, currentSession?.sessionId);
    const own = ++loading.current;
    setIsLoading(true);
    const load = refreshSessions(queryClient, client, account, true);
    const pages = await load.catch(() => undefined);
    // Stopped: what was asked for then is not asked about later.
    if (own !== loading.current) return [];
    setIsLoading(false);
    const last = pages?.pages.at(-1);
    if (!pages || last?.nextCursor !== undefined) return [];
    const all = readPages(pages);
    return all.currentSessionId === undefined ? [] : pick(all.sessions, all.currentSessionId);
  };
  return {
    ...bulk,
    sessions: bulk.status === "idle" ? pick(sessions, currentSession?.sessionId) : bulk.sessions,
    isOffered: currentSession !== undefined && (sessions.length > 1 || hasMore) && !isCutShort,
    isLoading,
    stop() {
      if (!isLoading) return stop();
      loading.current += 1;
      setIsLoading(false);
      const queryKey = sessionKeys.list(client.scope, account);
      void queryClient.cancelQueries({ queryKey, exact: true });
    },
    ask: async () => ask(await loadAll()),
    revoke: async () => end(bulk.status === "asking" ? bulk.sessions : await loadAll()),
  };
}
