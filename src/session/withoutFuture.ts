import { isKnownTime } from "./isKnownTime.js";
import type { Session } from "./Session.js";

const skewMs = 5 * 60_000;
const dayMs = 24 * 3_600_000;

/**
 * The latest moment that can have been: by the server's clock five minutes ahead, because the clocks
 * behind it differ; by this device's, which may be in another zone, a day ahead.
 */
export function latestPast(serverTime?: unknown): number {
  return isKnownTime(serverTime) ? serverTime.getTime() + skewMs : Date.now() + dayMs;
}

/** A session in which a sign-in or a last use that has not been yet is an unknown time. */
export function withoutFuture(session: Session, latest: number): Session {
  const { createdAt, lastSeen } = session;
  const past = (time: Date) => (time.getTime() > latest ? new Date(Number.NaN) : time);
  if (Math.max(createdAt.getTime() || 0, lastSeen.getTime() || 0) <= latest) return session;
  return { ...session, createdAt: past(createdAt), lastSeen: past(lastSeen) };
}
