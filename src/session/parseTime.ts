import { isKnownTime } from "./isKnownTime.js";

/** RFC 3339 date-time. Without `Z` or an offset a time could mean any zone, so it is unreadable. */
const dateTime = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i;

/** A time from the wire: a `Date` or an RFC 3339 string; anything else is an Invalid Date. */
export function parseTime(value: unknown): Date {
  if (isKnownTime(value)) return new Date(value);
  return new Date(typeof value === "string" && dateTime.test(value) ? value : Number.NaN);
}
