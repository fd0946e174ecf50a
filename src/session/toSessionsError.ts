import { isSessionsError, SessionsError } from "./SessionsError.js";

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
