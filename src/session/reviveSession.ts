import { parseTime } from "./parseTime.js";
import type { Session } from "./Session.js";

const times = ["createdAt", "expiresAt", "lastSeen"] as const;

/**
 * A session whose dates are `Date`s again after a JSON round trip (a persisted or dehydrated
 * cache). One that never made the trip is returned as it is.
 */
export function reviveSession(session: Session): Session {
  if (times.every((time) => (session[time] as unknown) instanceof Date)) return session;
  const revived = { ...session };
  for (const time of times) revived[time] = parseTime(session[time]);
  return revived;
}
