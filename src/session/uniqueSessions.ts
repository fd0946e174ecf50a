import { instant } from "./instant.js";
import type { Session } from "./Session.js";

/** One row for each id, in the place of the first: the one that was used last. A new array. */
export function uniqueSessions(sessions: readonly Session[]): Session[] {
  const byId = new Map<string, Session>();
  for (const session of sessions) {
    const known = byId.get(session.sessionId);
    if (!known || instant(session.lastSeen) > instant(known.lastSeen)) {
      byId.set(session.sessionId, session);
    }
  }
  return [...byId.values()];
}
