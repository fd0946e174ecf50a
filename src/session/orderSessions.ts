import type { Session } from "./Session.js";
import { timeOrNegativeInfinity } from "./time.js";

/**
 * Sorts sessions for the screen: the current session first, then by latest activity, unknown times last. Rows
 * with the same activity are sorted by sign-in time and id, so that they never swap. Returns a new array and
 * does not change the input.
 */
export function orderSessions(sessions: readonly Session[], currentSessionId?: string): Session[] {
  const rank = (session: Session) => (session.sessionId === currentSessionId ? 1 : 0);
  return sessions.toSorted(
    (a, b) =>
      rank(b) - rank(a) ||
      compare(timeOrNegativeInfinity(b.lastSeen), timeOrNegativeInfinity(a.lastSeen)) ||
      compare(timeOrNegativeInfinity(b.createdAt), timeOrNegativeInfinity(a.createdAt)) ||
      compare(a.sessionId, b.sessionId),
  );
}

// `compare` does not subtract, because two unknown times would give NaN.
function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
