import { longestMs } from "../../session/retryWait.js";

/**
 * How long a `Retry-After` header asks to wait, in milliseconds: seconds or an HTTP date (RFC 9110,
 * 10.2.3), a day at most. Across origins a browser shows it only where CORS exposes it.
 */
export function retryAfter(
  header: string | null | undefined,
  now = Date.now(),
): number | undefined {
  if (!header) return undefined;
  if (/^\d+$/.test(header.trim())) return Math.min(Number(header) * 1_000, longestMs);
  // Date.parse takes "-5" and "1.5" for days of 2001, which would mean: at once.
  const time = header.endsWith("GMT") ? Date.parse(header) : Number.NaN;
  return Number.isNaN(time) ? undefined : Math.min(Math.max(time - now, 0), longestMs);
}
