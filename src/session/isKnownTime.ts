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
