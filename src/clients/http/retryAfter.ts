import { longestMs } from "../../session/retryWait.js";

/**
 * Reads a `Retry-After` header: seconds, or an HTTP date (RFC 9110, section 10.2.3). Returns milliseconds, at
 * most one day; `undefined` when there is no header or it cannot be read. Across origins a browser shows the
 * header only when `Access-Control-Expose-Headers` lists it.
 *
 * @param now The current time, in milliseconds since 1970.
 */
export function retryAfter(
  header: string | null | undefined,
  now = Date.now(),
): number | undefined {
  if (!header) return undefined;
  if (/^\d+$/.test(header.trim())) return Math.min(Number(header) * 1_000, longestMs);
  // Date.parse reads "-5" and "1.5" as days in 2001, which would mean no wait. So accept only dates in GMT.
  const time = header.endsWith("GMT") ? Date.parse(header) : Number.NaN;
  return Number.isNaN(time) ? undefined : Math.min(Math.max(time - now, 0), longestMs);
}
