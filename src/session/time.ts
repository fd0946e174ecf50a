import type { Session } from "./Session.js";

const firstMs = Date.UTC(2000);
const hundredYearsMs = 100 * 365.25 * 24 * 3_600_000;

/**
 * Whether a time of a session is known. An Invalid Date is unknown. So is a time before the year 2000 or more
 * than 100 years ahead, because it is a backend's way to write "never", or a wrong unit. Never throws.
 * @example
 * ```ts
 * const text = isKnownTime(session.lastSeen) ? session.lastSeen.toLocaleString() : "Unknown";
 * ```
 */
export function isKnownTime(time: unknown): time is Date {
  return time instanceof Date && time.getTime() >= firstMs && !isFarAhead(time);
}

/**
 * Whether a time is more than 100 years ahead. For `expiresAt` this means that the session does not expire.
 */
export function isFarAhead(time: unknown): boolean {
  return time instanceof Date && time.getTime() > Date.now() + hundredYearsMs;
}

/** A time in milliseconds since 1970. An unknown time is `-Infinity`, so that it sorts before all others. */
export function timeOrNegativeInfinity(time: Date): number {
  return isKnownTime(time) ? time.getTime() : Number.NEGATIVE_INFINITY;
}

/**
 * Whether a session has expired by the clock. Use it for a label only: the backend may still accept the
 * session, so it stays in the list and can be revoked. A session with an unknown expiry has not expired.
 */
export function isExpired(session: Pick<Session, "expiresAt">, now: Date): boolean {
  return isKnownTime(session.expiresAt) && session.expiresAt.getTime() <= now.getTime();
}

/**
 * Accepts RFC 3339, and PostgreSQL's text of a time with a zone. Refuses a time without `Z` or an offset,
 * because it could be in any zone. The sign and the two digits at the start are JavaScript's form of a year
 * above 9999.
 */
const dateTime =
  /^([+-]\d\d)?(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:(Z)|([+-]\d\d)(?::?(\d\d))?)$/i;

/**
 * Reads a time: a `Date`, or a text with a zone. PostgreSQL's `infinity` becomes the last moment that a
 * `Date` can hold. Any other value becomes an Invalid Date.
 */
export function parseTime(value: unknown): Date {
  if (value instanceof Date) return new Date(value);
  if (value === "infinity") return new Date(8.64e15);
  const parts = typeof value === "string" && dateTime.exec(value);
  if (!parts) return new Date(Number.NaN);
  const [, century = "", day, clock, utc, hours, minutes = "00"] = parts;
  const local = `${century}${day}T${clock}`;
  // JavaScript reads 30 February as 2 March. When the date does not survive the round trip, it does not
  // exist.
  const minute = local.slice(0, local.indexOf(":") + 3);
  if (!new Date(`${local}Z`).toJSON()?.startsWith(minute)) return new Date(Number.NaN);
  return new Date(`${local}${utc ? "Z" : `${hours}:${minutes}`}`);
}

const skewMs = 5 * 60_000;
const dayMs = 24 * 3_600_000;

/**
 * The latest time that counts as past, in milliseconds since 1970. It is five minutes after `serverTime`,
 * because the clocks of a backend differ. Without `serverTime` it is one day after this device's clock,
 * because that clock may be set to another zone.
 */
export function latestPast(serverTime?: unknown): number {
  return isKnownTime(serverTime) ? serverTime.getTime() + skewMs : Date.now() + dayMs;
}

/**
 * Returns the session, but with an Invalid Date for a `createdAt` or `lastSeen` that is later than `latest`.
 *
 * @param latest Milliseconds since 1970, from {@link latestPast}.
 */
export function withoutFuture(session: Session, latest: number): Session {
  const { createdAt, lastSeen } = session;
  if (Math.max(createdAt.getTime() || 0, lastSeen.getTime() || 0) <= latest) return session;
  const past = (time: Date) => (time.getTime() > latest ? new Date(Number.NaN) : time);
  return { ...session, createdAt: past(createdAt), lastSeen: past(lastSeen) };
}
