"use client";

import { useCallback } from "react";
import { readPages } from "../query/readPages.js";
import { refreshSessions } from "../query/refreshSessions.js";
import type { Session } from "../session/Session.js";
import { useKit } from "./KitContext.js";
import { useEndSessions } from "./useEndSessions.js";
import { useQuestion } from "./useQuestion.js";
import { useRevocationState } from "./useRevocationState.js";
import { useSessions } from "./useSessions.js";

/** What {@link useRevokeOtherSessions} gives. */
export interface UseRevokeOtherSessionsResult {
  status: "idle" | "asking" | "ending";
  /** All sessions but this device's; those of the question while it is open. */
  sessions: readonly Session[];
  /** Whether it can be promised: this device is known and there is another one. */
  isOffered: boolean;
  /** Asks the person first: the host's `confirm`, else the kit's dialog. Loads missing pages. */
  ask(): Promise<void>;
  cancel(): void;
  /** Ends them now, without a question. Never rejects. */
  revoke(): Promise<void>;
}

/**
 * Ends all sessions but this device's: by the backend's own call where it has one, else one by one.
 *
 * @throws Error without a `SessionsProvider` above.
 */
export function useRevokeOtherSessions(): UseRevokeOtherSessionsResult {
  const { client, account, queryClient, scope } = useKit();
  const { bulk } = useRevocationState();
  const { sessions, currentSession, hasMore } = useSessions();
  const endSessions = useEndSessions();
  const others = sessions.filter((session) => session !== currentSession);
  const end = useCallback(
    (some: readonly Session[]) => endSessions(some, { isBulk: true, isAllOthers: true }),
    [endSessions],
  );
  const question = useQuestion("others", end);
  // "All" is promised only when all are known; a failure shows at the list.
  const loadAll = async () => {
    if (!hasMore) return others;
    const load = refreshSessions(queryClient, client, account, true);
    const pages = await load.catch(() => undefined);
    if (!pages) return undefined;
    const { sessions: all, currentSessionId } = readPages(pages);
    return all.filter(({ sessionId }) => sessionId !== currentSessionId);
  };
  return {
    status: bulk?.status ?? "idle",
    sessions: bulk?.sessions ?? others,
    isOffered: currentSession !== undefined && others.length > 0,
    async ask() {
      const all = await loadAll();
      if (all) question(all);
    },
    cancel: () => scope.revocations.dispatch({ type: "cancelled" }),
    async revoke() {
      const all = bulk?.status === "asking" ? bulk.sessions : await loadAll();
      if (all) await end(all);
    },
  };
}
