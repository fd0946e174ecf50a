import type { Session } from "./Session.js";
import { timeOrNegativeInfinity } from "./time.js";

/** The ids of the sessions, in the same order. */
export function idsOf(sessions: readonly Session[]): string[] {
  return sessions.map(({ sessionId }) => sessionId);
}

/**
 * Keeps one row for each id, at the position of the first: the row with the latest `lastSeen`. Returns a new
 * array.
 */
export function uniqueSessions(sessions: readonly Session[]): Session[] {
  const byId = new Map<string, Session>();
  for (const session of sessions) {
    const kept = byId.get(session.sessionId);
    if (!kept || timeOrNegativeInfinity(session.lastSeen) > timeOrNegativeInfinity(kept.lastSeen)) {
      byId.set(session.sessionId, session);
    }
  }
  return [...byId.values()];
}
