import { SessionsError } from "../../session/SessionsError.js";

/** The error for a request that was never sent, so its outcome is known. */
export function unsendable(message: string): SessionsError {
  return new SessionsError("rejected", message, { reason: "unsendable" });
}
