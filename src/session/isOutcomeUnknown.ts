import type { SessionsError } from "./SessionsError.js";

/** With these a backend tells that it did nothing; of a code that a later version knows nobody can say. */
const refusals: ReadonlySet<string> = new Set([
  "unauthorized",
  "reauthentication-required",
  "forbidden",
  "not-found",
  "rejected",
  "rate-limited",
]);

/** Whether a request that failed so may nevertheless have been carried out. */
export function isOutcomeUnknown(error: SessionsError): boolean {
  return !refusals.has(error.code);
}
