import type { SessionsError } from "./SessionsError.js";

const shortestMs = 1_000;
/** Longest wait, in milliseconds: one day, because nobody waits longer in front of a button. */
export const longestMs = 24 * 3_600_000;

/**
 * How long to wait before the next try, in milliseconds: what the backend asks for, but at least one second
 * and at most one day. Returns `undefined` when the backend asks for no wait, or when the value is not a
 * number.
 */
export function retryWait(error: SessionsError | null | undefined): number | undefined {
  const { retryAfterMs } = error ?? {};
  if (typeof retryAfterMs !== "number" || Number.isNaN(retryAfterMs)) return undefined;
  return Math.min(Math.max(retryAfterMs, shortestMs), longestMs);
}

/**
 * Like `retryWait`, but only for `rate-limited`. The text with the wait says "Too many tries", which is false for any
 * other error.
 */
export function shownWait(error: SessionsError | null | undefined): number | undefined {
  return error?.code === "rate-limited" ? retryWait(error) : undefined;
}
