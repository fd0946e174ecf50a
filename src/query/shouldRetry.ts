import { isOnline } from "../lib/isOnline.js";
import { retryWait } from "../session/retryWait.js";
import type { SessionsError } from "../session/SessionsError.js";

/** A wait that the backend asks for is kept silently only while a person would sit through it. */
const longestWaitMs = 5_000;

/** Tries again after lost connections, 5xx and 429s, twice, unless it has to wait long; an answer is an answer. */
export function shouldRetry(failures: number, error: SessionsError): boolean {
  if (failures >= 2 || !isOnline() || (retryWait(error) ?? 0) > longestWaitMs) return false;
  const { code, status = 0 } = error;
  return code === "rate-limited" || code === "network" || code === "server" || status >= 500;
}

/** Doubles from half a second, unless the backend asks for more. */
export function retryDelay(failures: number, error: SessionsError): number {
  return Math.max(retryWait(error) ?? 0, 500 * 2 ** failures);
}
