/**
 * What went wrong, in the kit's words:
 * - `unauthorized`: this session has ended
 * - `reauthentication-required`: the backend wants the person to prove who they are first
 * - `forbidden`: this account may not do that
 * - `not-found`: no such session
 * - `rejected`: the backend refused the request as it is (400, 409, 422)
 * - `rate-limited`: too many requests; see `retryAfterMs`
 * - `invalid-response`: an answer that cannot be read
 * - `network`: no answer: offline, DNS, CORS, connection lost
 * - `timeout`: no answer in time
 * - `server`: the backend failed (5xx)
 */
export type SessionsErrorCode =
  | "unauthorized"
  | "reauthentication-required"
  | "forbidden"
  | "not-found"
  | "rejected"
  | "rate-limited"
  | "invalid-response"
  | "network"
  | "timeout"
  | "server";

/** What may accompany a {@link SessionsError}. */
export interface SessionsErrorOptions {
  /**
   * Names a more exact sentence of `messages.reasons` than the code does: `redirected` for an answer that
   * sends the request elsewhere, `unsendable` for what was never asked because it cannot be said.
   */
  reason?: "redirected" | "unsendable" | (string & {});
  /** HTTP status, where there was an answer. */
  status?: number;
  /** How long the backend asks to wait, in milliseconds. */
  retryAfterMs?: number;
  /** Never a Request, Headers, SDK envelope or anything else that carries a token. */
  cause?: unknown;
}

/**
 * The only error that clients throw, besides `AbortError` for an aborted list. Recognise it by
 * `isSessionsError`, not by `instanceof`: a page can hold two copies of the kit.
 */
export class SessionsError extends Error {
  override readonly name = "SessionsError";
  /** A later version may know more codes. */
  readonly code: SessionsErrorCode | (string & {});
  readonly reason?: string;
  readonly status?: number;
  readonly retryAfterMs?: number;

  constructor(
    code: SessionsErrorCode | (string & {}),
    message?: string,
    options: SessionsErrorOptions = {},
  ) {
    const { reason, status, retryAfterMs, cause } = options;
    super(message ?? code, cause === undefined ? undefined : { cause });
    this.code = code;
    this.reason = reason;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Whether a caught value is a {@link SessionsError}, from whichever copy of the kit. */
export function isSessionsError(value: unknown): value is SessionsError {
  return value instanceof Error && value.name === "SessionsError" && "code" in value;
}

/**
 * Whatever a host's own client threw, as a {@link SessionsError}. An error of another kind says
 * nothing about what the backend did, so it becomes `invalid-response`: a revoke that ends so is
 * checked against the list before anything is claimed.
 */
export function toSessionsError(thrown: unknown): SessionsError {
  return isSessionsError(thrown)
    ? thrown
    : new SessionsError("invalid-response", "The sessions client failed in an unexpected way.");
}

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

/** The session that asks is over. */
export const isOver = (error: unknown): boolean =>
  isSessionsError(error) && error.code === "unauthorized";
