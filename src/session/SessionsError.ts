/**
 * The reason of a failure:
 * - `unauthorized`: this session has ended
 * - `reauthentication-required`: the backend wants the user to reauthenticate first
 * - `forbidden`: this account may not do that
 * - `not-found`: there is no such session
 * - `rejected`: the backend refused the request as it is (400, 409, 422)
 * - `rate-limited`: too many requests; see `retryAfterMs`
 * - `invalid-response`: the response cannot be read
 * - `network`: no response, because the device is offline, or DNS, CORS or the connection failed
 * - `timeout`: no response in time
 * - `server`: the backend failed (5xx)
 *
 * The kit fetches a list again by itself after `network`, `server` and `rate-limited`, and after any code with a
 * `status` of 500 or more: at most twice, and not when `retryAfterMs` is longer than 5 seconds. It sends a
 * revoke again only after a reauthentication. Only with `rate-limited` does the screen say how long to wait.
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

/** Options of {@link SessionsError}. */
export interface SessionsErrorOptions {
  /**
   * Selects a more exact message of `messages.reasons` than the code does. `redirected`: the response was a
   * redirect. `unsendable`: the request was never sent, because it could not be built. `unanswered`: a revoke took
   * longer than `SessionsClient.revokeTimeout`; the kit sets this one, and the message of `timeout` is shown.
   */
  reason?: "redirected" | "unsendable" | (string & {}) | undefined;
  /** HTTP status, when there was a response. */
  status?: number | undefined;
  /** How long the backend asks the client to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  /**
   * The error behind this one. Never pass a Request, Headers, an SDK response or anything else that carries a
   * token.
   */
  cause?: unknown;
}

/**
 * The only error that clients throw, besides `AbortError` for an aborted list. Test for it with
 * `isSessionsError`, not with `instanceof`, because a page can contain two copies of the kit.
 * @example
 * ```ts
 * if (response.status === 429) {
 *   throw new SessionsError("rate-limited", "The service answered 429.", { retryAfterMs: 5_000 });
 * }
 * ```
 */
export class SessionsError extends Error {
  override readonly name = "SessionsError";
  /** One of {@link SessionsErrorCode}; a later version may add codes. */
  declare readonly code: SessionsErrorCode | (string & {});
  /** See {@link SessionsErrorOptions.reason}. */
  declare readonly reason?: string;
  /** HTTP status; `undefined` when there was no response. */
  declare readonly status?: number;
  /** How long the backend asks the client to wait, in milliseconds; `undefined` when it does not ask. */
  declare readonly retryAfterMs?: number;

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

/**
 * Whether a caught value is a {@link SessionsError}, also when another copy of the kit created it.
 * @example
 * ```ts
 * try {
 *   await client.revoke(sessionId);
 * } catch (error) {
 *   if (isSessionsError(error) && error.code === "not-found") showAlreadySignedOut();
 * }
 * ```
 */
export function isSessionsError(value: unknown): value is SessionsError {
  return value instanceof Error && value.name === "SessionsError" && "code" in value;
}

/**
 * Converts any thrown value to a {@link SessionsError}. An error of another kind becomes `invalid-response`,
 * because it does not say what the backend did. After such a revoke the kit therefore checks the list before
 * it shows a result.
 */
export function toSessionsError(thrown: unknown): SessionsError {
  return isSessionsError(thrown)
    ? thrown
    : new SessionsError("invalid-response", "The sessions client failed in an unexpected way.");
}

/**
 * Codes that mean that the backend did nothing. A code of a later version is not listed, because its meaning
 * is unknown.
 */
const refusals: ReadonlySet<string> = new Set([
  "unauthorized",
  "reauthentication-required",
  "forbidden",
  "not-found",
  "rejected",
  "rate-limited",
]);

/** Whether the backend may have carried out the request although it failed with this error. */
export function isOutcomeUnknown(error: SessionsError): boolean {
  return !refusals.has(error.code);
}

/** Whether the error says that the session that sent the request has ended. */
export const isOver = (error: unknown): boolean =>
  isSessionsError(error) && error.code === "unauthorized";
