import type { SessionsError } from "./SessionsError.js";

const shortestMs = 1_000;
/** A day: nobody waits longer in front of a button. */
export const longestMs = 24 * 3_600_000;

/**
 * How long to wait before another try, in milliseconds: what the backend asks for, at least a second
 * and at most a day; `undefined` where it asks for nothing, or for what is no time.
 */
export function retryWait(error: SessionsError | null | undefined): number | undefined {
  const { retryAfterMs } = error ?? {};
  if (typeof retryAfterMs !== "number" || Number.isNaN(retryAfterMs)) return undefined;
  return Math.min(Math.max(retryAfterMs, shortestMs), longestMs);
}
