import type { SessionsError } from "./SessionsError.js";

const unknownOutcomes: ReadonlySet<string> = new Set([
  "network",
  "timeout",
  "server",
  "invalid-response",
]);

/** Whether a request that failed so may nevertheless have been carried out. */
export function isOutcomeUnknown(error: SessionsError): boolean {
  return unknownOutcomes.has(error.code);
}
