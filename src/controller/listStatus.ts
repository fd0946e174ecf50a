import { isSessionsError, type SessionsError } from "../session/SessionsError.js";

/**
 * What the list is:
 * - `loading`: nothing known yet
 * - `ready`: rows are there; `error` says that the last refresh failed
 * - `failed`: nothing known, and `error` says why; never shown as an empty list
 * - `reauthentication-required`: the backend wants the person to prove who they are first
 * - `signed-out`: this device's own session is over
 */
export type SessionsStatus =
  | "loading"
  | "ready"
  | "failed"
  | "reauthentication-required"
  | "signed-out";

/** The list's state as one word. */
export function listStatus(
  isSignedOut: boolean,
  error: SessionsError | null,
  isLoaded: boolean,
): SessionsStatus {
  if (isSignedOut || error?.code === "unauthorized") return "signed-out";
  if (error?.code === "reauthentication-required") return "reauthentication-required";
  if (isLoaded) return "ready";
  return error ? "failed" : "loading";
}

/**
 * A list that is refused while the person proves who they are has met a session that is replaced; one
 * that failed elsewhere, as on a server, says nothing of what this page will be told.
 *
 * @param isReauthenticating The person proves who they are just now.
 */
export function ignoreUnauthorizedWhileReauthenticating(
  error: SessionsError | null,
  isReauthenticating: boolean,
): SessionsError | null {
  if (!isSessionsError(error)) return null;
  return error.code === "unauthorized" && isReauthenticating ? null : error;
}
