import { isSessionsError, type SessionsErrorCode } from "../../session/SessionsError.js";
import { check } from "./check.js";
import { reachable } from "./reachable.js";

// As a record, so that a new code cannot be forgotten here.
const codes: Record<SessionsErrorCode, true> = {
  unauthorized: true,
  "reauthentication-required": true,
  forbidden: true,
  "not-found": true,
  rejected: true,
  "rate-limited": true,
  "invalid-response": true,
  network: true,
  timeout: true,
  server: true,
};

const carriers = new Set(["Request", "Response", "Headers"]);

/** Throws unless a value is a `SessionsError` with a known code, from which no secret can be read. */
export function checkError(error: unknown, secrets: readonly string[], what: string): void {
  check(error !== undefined, `${what} resolved although it failed.`);
  const name = error instanceof Error ? error.name : typeof error;
  check(isSessionsError(error), `${what} rejected with ${name} instead of SessionsError.`);
  check(Object.hasOwn(codes, error.code), `${what} failed by the unknown code "${error.code}".`);
  for (const value of reachable(error)) {
    const tag = Object.prototype.toString.call(value).slice("[object ".length, -1);
    check(!carriers.has(tag), `the error of ${what} carries a ${tag}.`);
    const holds = (secret: string) => typeof value === "string" && value.includes(secret);
    check(!secrets.some(holds), `the error of ${what} holds a secret.`);
  }
}
