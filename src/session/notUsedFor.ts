import { isKnownTime } from "./isKnownTime.js";
import type { Session } from "./Session.js";

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
