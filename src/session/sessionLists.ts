import type { Session } from "./Session.js";
import { timeOrNegativeInfinity, isKnownTime } from "./time.js";

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

/**
 * The sessions whose last use is more than `days` days ago. A session with an unknown time is never included,
 * because it may be in use.
 *
 * @param days A number of days of 24 hours.
 * @param now The current time by the server's clock.
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
