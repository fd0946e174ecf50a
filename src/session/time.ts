import type { Session } from "./Session.js";

const firstMs = Date.UTC(2000);
const hundredYearsMs = 100 * 365.25 * 24 * 3_600_000;

/**
 * Whether a time of a session is known. An Invalid Date is not, and neither is one before the year
 * 2000 or more than 100 years ahead: that is a backend's word for "never", or a wrong unit. Never
 * throws.
 */
export function isKnownTime(time: unknown): time is Date {
  return time instanceof Date && time.getTime() >= firstMs && !isFarAhead(time);
}

/** Whether a time is more than 100 years ahead: as an expiry that means that there is none. */
export function isFarAhead(time: unknown): boolean {
  return time instanceof Date && time.getTime() > Date.now() + hundredYearsMs;
}

/** A time in milliseconds; an unknown one is before all others. */
export function timeOrNegativeInfinity(time: Date): number {
  return isKnownTime(time) ? time.getTime() : Number.NEGATIVE_INFINITY;
}

/**
 * Whether a session has run out by the clock. Only a label: the backend may still honour it, so it
 * stays listed and can be ended. An unknown expiry is not expired.
 */
export function isExpired(session: Pick<Session, "expiresAt">, now: Date): boolean {
  return isKnownTime(session.expiresAt) && session.expiresAt.getTime() <= now.getTime();
}

/**
 * RFC 3339, and PostgreSQL's text of a time with its zone. Without `Z` or an offset a time could mean
 * any zone, so it is unreadable. Six digits and a sign are JavaScript's own form of a far year.
 */
const dateTime =
  /^([+-]\d\d)?(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:(Z)|([+-]\d\d)(?::?(\d\d))?)$/i;

/**
 * A time from the wire: a `Date`, or a text with a zone; anything else is an Invalid Date. PostgreSQL's
 * `infinity` is the last moment that a `Date` can hold.
 */
export function parseTime(value: unknown): Date {
  if (value instanceof Date) return new Date(value);
  if (value === "infinity") return new Date(8.64e15);
  const parts = typeof value === "string" && dateTime.exec(value);
  if (!parts) return new Date(Number.NaN);
  const [, century = "", day, clock, utc, hours, minutes = "00"] = parts;
  const local = `${century}${day}T${clock}`;
  // JavaScript makes the 2nd of March of a 30th of February: what does not come back is no date.
  const minute = local.slice(0, local.indexOf(":") + 3);
  if (!new Date(`${local}Z`).toJSON()?.startsWith(minute)) return new Date(Number.NaN);
  return new Date(`${local}${utc ? "Z" : `${hours}:${minutes}`}`);
}

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
