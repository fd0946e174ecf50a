import type { SessionsError } from "../session/SessionsError.js";
import type { SessionsStatus } from "./useSessions.js";

/** The list's state as one word. */
export function statusOf(
  isSignedOut: boolean,
  error: SessionsError | null,
  isLoaded: boolean,
): SessionsStatus {
  if (isSignedOut || error?.code === "unauthorized") return "signed-out";
  if (error?.code === "reauthentication-required") return "unconfirmed";
  if (isLoaded) return "ready";
  return error ? "failed" : "loading";
}
