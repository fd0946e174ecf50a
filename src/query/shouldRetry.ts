import { isOnline } from "../lib/isOnline.js";
import type { SessionsError } from "../session/SessionsError.js";

/** A wait that the backend asks for is kept silently only while a person would sit through it. */
const longestWaitMs = 5_000;

/** Tries again after lost connections, 5xx and short 429s, twice; an answer is an answer. */
export function shouldRetry(failures: number, error: SessionsError): boolean {
  if (failures >= 2 || !isOnline()) return false;
  if (error.code === "rate-limited") return (error.retryAfterMs ?? 0) <= longestWaitMs;
  return error.code === "network" || error.code === "server" || (error.status ?? 0) >= 500;
}

/** Doubles from half a second, unless the backend says how long. */
export function retryDelay(failures: number, error: SessionsError): number {
  return error.retryAfterMs ?? 500 * 2 ** failures;
}
