import type { Session } from "./Session.js";
import { timeOrNegativeInfinity, isKnownTime } from "./time.js";

/** The ids of sessions, in their order. */
export function idsOf(sessions: readonly Session[]): string[] {
  return sessions.map(({ sessionId }) => sessionId);
}

/** One row for each id, in the place of the first: the one that was used last. A new array. */
export function uniqueSessions(sessions: readonly Session[]): Session[] {
  const byId = new Map<string, Session>();
  for (const session of sessions) {
    const known = byId.get(session.sessionId);
    if (
      !known ||
      timeOrNegativeInfinity(session.lastSeen) > timeOrNegativeInfinity(known.lastSeen)
    ) {
      byId.set(session.sessionId, session);
    }
  }
  return [...byId.values()];
}

/**
 * The sessions that were last used longer ago than so many days. One whose time is not known is
 * never among them: nobody can say that it is not in use.
 *
 * @param now The time by the server's clock.
 */
export function notUsedFor(
  sessions: readonly Session[],
  days: number,
  now: Date,
): readonly Session[] {
  const limit = now.getTime() - days * 24 * 3_600_000;
  return sessions.filter(({ lastSeen }) => isKnownTime(lastSeen) && lastSeen.getTime() < limit);
}

/**
 * The order on screen: the current session first, then the latest activity; unknown times last, the
 * rest by sign-in and id so that equal rows never swap. A new array, the input untouched.
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

// Not a subtraction: two unknown times would give NaN.
function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
