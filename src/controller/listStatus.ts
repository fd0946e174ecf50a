import { isSessionsError, type SessionsError } from "../session/SessionsError.js";

/**
 * The status of the list:
 * - `loading`: there is no list yet
 * - `ready`: there is a list; `error` says that the last refresh failed
 * - `failed`: there is no list, and `error` says why; it is never shown as an empty list
 * - `reauthentication-required`: the backend requires reauthentication before it shows the list
 * - `signed-out`: this device's own session is over
 */
export type SessionsStatus =
  | "loading"
  | "ready"
  | "failed"
  | "reauthentication-required"
  | "signed-out";

/** Returns the status of the list. */
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
 * Returns the list's error, except in two cases. A 401 while the user reauthenticates is ignored, because
 * reauthentication may have replaced the session of that request. An error that is no `SessionsError` is
 * ignored, because it was not thrown on this page (for example, it comes from a server), and this page's own
 * request may succeed.
 *
 * @param isReauthenticating Whether the user is reauthenticating now.
 */
export function ignoreUnauthorizedWhileReauthenticating(
  error: SessionsError | null,
  isReauthenticating: boolean,
): SessionsError | null {
  if (!isSessionsError(error)) return null;
  return error.code === "unauthorized" && isReauthenticating ? null : error;
}
