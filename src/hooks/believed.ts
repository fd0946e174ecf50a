import { isSessionsError, type SessionsError } from "../session/SessionsError.js";

/**
 * A list that is refused while the person proves who they are has met a session that is replaced; one
 * that failed elsewhere, as on a server, says nothing of what this page will be told.
 *
 * @param isProof The person proves who they are just now.
 */
export function believed(error: SessionsError | null, isProof: boolean): SessionsError | null {
  if (!isSessionsError(error)) return null;
  return error.code === "unauthorized" && isProof ? null : error;
}
