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
