import { SessionsError } from "../../session/SessionsError.js";

/** What bounds one request. */
export interface Deadline {
  /** Aborts with the caller's signal, or when the time is over. */
  signal: AbortSignal;
  /**
   * Waits for work of which a part may not hear of the signal, as a host's function. When the request
   * is over first, rejects with `failure()`, because what never ends would be waited for for ever.
   */
  within<Value>(work: Promise<Value>): Promise<Value>;
  /** Whether the caller does not wait any more. */
  isLeft(): boolean;
  /** Why there was no answer: `AbortError`, `timeout` or `network`. */
  failure(): Error;
}

/** Bounds a request by the caller's signal and by `timeout` milliseconds. */
export function deadline(timeout: number, signal?: AbortSignal): Deadline {
  const late = AbortSignal.timeout(timeout);
  // Not by AbortSignal.any: it is younger than the oldest Firefox that the kit supports.
  const either = new AbortController();
  for (const cause of [signal, late]) {
    if (cause?.aborted) either.abort();
    // With the signal: the caller's would gather a listener for each request.
    cause?.addEventListener("abort", () => either.abort(), { signal: either.signal });
  }
  const isLeft = () => signal?.aborted === true;
  const failure = () =>
    isLeft()
      ? new DOMException("The request was aborted.", "AbortError")
      : new SessionsError(late.aborted ? "timeout" : "network", "There was no answer.");
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
