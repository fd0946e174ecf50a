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
  return new Date(`${century}${day}T${clock}${utc ? "Z" : `${hours}:${minutes}`}`);
}
