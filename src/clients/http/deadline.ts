import { SessionsError } from "../../session/SessionsError.js";

/** What bounds one request. */
export interface Deadline {
  /** Aborts with the caller's signal, or when the time is over. */
  signal: AbortSignal;
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
    cause?.addEventListener("abort", () => either.abort(), { once: true });
  }
  return {
    signal: either.signal,
    failure: () =>
      signal?.aborted
        ? new DOMException("The request was aborted.", "AbortError")
        : new SessionsError(late.aborted ? "timeout" : "network", "There was no answer."),
  };
}
