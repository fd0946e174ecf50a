import { isSessionsError, type SessionsErrorCode } from "../../session/SessionsError.js";
import { check } from "./check.js";
import { reachable } from "./reachable.js";

// A record, so that TypeScript reports a code that is missing here.
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

/** Throws when a value is not a `SessionsError` with a known code, or when a secret can be read from it. */
export function checkError(error: unknown, secrets: readonly string[], what: string): void {
  check(error !== undefined, `${what} resolved although the backend failed.`);
  const name = error instanceof Error ? error.name : typeof error;
  check(isSessionsError(error), `${what} rejected with ${name} instead of SessionsError.`);
  check(Object.hasOwn(codes, error.code), `${what} failed with the unknown code "${error.code}".`);
  for (const value of reachable(error)) {
    const tag = Object.prototype.toString.call(value).slice("[object ".length, -1);
    check(!carriers.has(tag), `the error of ${what} contains a ${tag}.`);
    const holds = (secret: string) => typeof value === "string" && value.includes(secret);
    check(!secrets.some(holds), `the error of ${what} contains a secret.`);
  }
}
