"use client";

import type { Session } from "../session/Session.js";
import { useEndSessions } from "./useEndSessions.js";
import { useRevocationState } from "./useRevocationState.js";

/** What {@link useRevokeSessions} gives. */
export interface UseRevokeSessionsResult {
  /** `ending` while several are being ended. */
  status: "idle" | "asking" | "ending";
  /** How many of those that are being ended are confirmed. */
  endedCount: number;
  /** How many are being ended. */
  count: number;
  /**
   * Ends other devices' sessions now, without a question, a few at a time; what became of each is
   * its own row's state. Never rejects.
   */
  revoke(sessions: readonly Session[]): Promise<void>;
}

/**
 * Ends several sessions of other devices.
 *
 * @throws Error without a `SessionsProvider` above.
 */
export function useRevokeSessions(): UseRevokeSessionsResult {
  const { bulk, byId } = useRevocationState();
  const endSessions = useEndSessions();
  const sessions = bulk?.sessions ?? [];
  return {
    status: bulk?.status ?? "idle",
    endedCount: sessions.filter(({ sessionId }) => byId.get(sessionId)?.status === "ended").length,
    count: sessions.length,
    revoke: (some) => endSessions(some, { isBulk: true }),
  };
}
