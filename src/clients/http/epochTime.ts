/** The unit in which a backend counts the time since 1970. */
export type TimeUnit = "seconds" | "milliseconds";

const unitMs: Record<TimeUnit, number> = { seconds: 1_000, milliseconds: 1 };
const firstMs = Date.UTC(2000);
const lastMs = Date.UTC(10_000);

/**
 * Turns the time since 1970 into a `Date`. 0 means "unknown". A number before the year 2000 or after the year
 * 9999 is returned as it is, because it is in another unit: the kit then reports it as unreadable. Without
 * this check, milliseconds that are read as seconds would be an expiry that never comes. Any value that is
 * not a number is returned as it is.
 *
 * @param value A number, or a text that is a number.
 */
export function epochTime(value: unknown, unit: TimeUnit): unknown {
  const count = typeof value === "string" && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof count !== "number") return value;
  if (count === 0) return undefined;
  const ms = count * unitMs[unit];
  return ms >= firstMs && ms < lastMs ? new Date(ms) : value;
}
