import { instant } from "./instant.js";
import type { Session } from "./Session.js";

/**
 * The order on screen: the current session first, then the latest activity; unknown times last, the
 * rest by sign-in and id so that equal rows never swap. A new array, the input untouched.
 */
export function orderSessions(sessions: readonly Session[], currentSessionId?: string): Session[] {
  const rank = (session: Session) => (session.sessionId === currentSessionId ? 1 : 0);
  return sessions.toSorted(
    (a, b) =>
      rank(b) - rank(a) ||
      compare(instant(b.lastSeen), instant(a.lastSeen)) ||
      compare(instant(b.createdAt), instant(a.createdAt)) ||
      compare(a.sessionId, b.sessionId),
  );
}

// Not a subtraction: two unknown times would give NaN.
function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
