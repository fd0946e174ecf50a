import type { Session } from "./Session.js";
import { isKnownTime } from "./time.js";

/**
 * The sessions whose last use is more than `days` days ago. A session with an unknown time is never included,
 * because it may be in use.
 *
 * @param days A number of days of 24 hours.
 * @param now The current time by the server's clock.
 */
export function inactiveFor(
  sessions: readonly Session[],
  days: number,
  now: Date,
): readonly Session[] {
  const limit = now.getTime() - days * 24 * 3_600_000;
  return sessions.filter(({ lastSeen }) => isKnownTime(lastSeen) && lastSeen.getTime() < limit);
}
