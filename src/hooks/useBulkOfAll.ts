"use client";

import { readPages } from "../query/readPages.js";
import { refreshSessions } from "../query/refreshSessions.js";
import type { Session } from "../session/Session.js";
import { useKit } from "./KitContext.js";
import { useBulk, type UseBulkResult } from "./useBulk.js";
import { useSessions } from "./useSessions.js";

/** What ends all sessions, with or without this device's. */
export interface UseBulkOfAllResult extends UseBulkResult {
  /** Whether it can be promised: this device is known and there is another one. */
  isOffered: boolean;
  /** Asks the person first: the host's `confirm`, else the kit's dialog. Loads missing pages. */
  ask(): Promise<void>;
  /** Ends them now, without a question; nothing while another bulk is under way. Never rejects. */
  revoke(): Promise<void>;
}

/** The batch of all sessions: "all" is promised only when all are known. */
export function useBulkOfAll(of: "others" | "everywhere"): UseBulkOfAllResult {
  const { client, account, queryClient } = useKit();
  const { sessions, currentSession, hasMore } = useSessions();
  const { end, ask, ...bulk } = useBulk(of);
  const pick = (all: readonly Session[], currentId?: string) =>
    of === "everywhere" ? all : all.filter(({ sessionId }) => sessionId !== currentId);
  // A failure shows at the list.
  const loadAll = async () => {
    if (!hasMore) return pick(sessions, currentSession?.sessionId);
    const load = refreshSessions(queryClient, client, account, true);
    const pages = await load.catch(() => undefined);
    if (!pages) return [];
    const all = readPages(pages);
    return all.currentSessionId === undefined ? [] : pick(all.sessions, all.currentSessionId);
  };
  return {
    ...bulk,
    sessions: bulk.status === "idle" ? pick(sessions, currentSession?.sessionId) : bulk.sessions,
    isOffered: currentSession !== undefined && sessions.length > 1,
    ask: async () => ask(await loadAll()),
    revoke: async () => end(bulk.status === "asking" ? bulk.sessions : await loadAll()),
  };
}
