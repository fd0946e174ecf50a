import type { Session } from "./Session.js";

/** The ids of sessions, in their order. */
export function idsOf(sessions: readonly Session[]): string[] {
  return sessions.map(({ sessionId }) => sessionId);
}
