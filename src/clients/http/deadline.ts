import { timeLimit } from "../../lib/timeLimit.js";
import { SessionsError } from "../../session/SessionsError.js";

/** The limits of one request. */
export interface Deadline {
  /** Aborts when the caller's signal aborts, or when the time is over. */
  signal: AbortSignal;
  /**
   * Waits for work that may ignore the signal, such as a function of the host. When the request is over
   * first, `within` rejects with `failure()`, because such work may never settle.
   */
  within<Value>(work: Promise<Value>): Promise<Value>;
  /** Whether the caller has aborted, and so no longer waits. */
  isLeft(): boolean;
  /** Why there was no response: an `AbortError`, or a `SessionsError` with `timeout` or `network`. */
  failure(): Error;
}

const usualMs = 15_000;

/**
 * Limits a request by the caller's signal and by time.
 *
 * @param timeout Milliseconds. A value above 2147483647 (24 days) means no limit. A value that is not above 0 means
 *   15000.
 */
export function deadline(timeout: number, signal?: AbortSignal): Deadline {
  const limit = timeLimit(timeout, usualMs);
  const late = limit === undefined ? undefined : AbortSignal.timeout(limit);
  // AbortSignal.any is missing in the oldest Firefox that the kit supports.
  const either = new AbortController();
  for (const cause of [signal, late]) {
    if (cause?.aborted) either.abort();
    // The option `signal` removes the listener. Otherwise each request would leave one on the caller's
    // signal.
    cause?.addEventListener("abort", () => either.abort(), { signal: either.signal });
  }
  const isLeft = () => signal?.aborted === true;
  const failure = () =>
    isLeft()
      ? new DOMException("The request was aborted.", "AbortError")
      : new SessionsError(late?.aborted ? "timeout" : "network", "There was no response.");
  return {
    signal: either.signal,
    isLeft,
    failure,
    within: (work) =>
      new Promise((resolve, reject) => {
        const giveUp = () => reject(failure());
        if (either.signal.aborted) giveUp();
        either.signal.addEventListener("abort", giveUp, { once: true });
        work.then(resolve, reject);
      }),
  };
}
