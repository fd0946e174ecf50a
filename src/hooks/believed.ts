import { isProving } from "../revocation/isProving.js";
import type { RevocationState } from "../revocation/RevocationState.js";
import { isSessionsError, type SessionsError } from "../session/SessionsError.js";

/**
 * A list that is refused while the person proves who they are has met a session that is replaced; one
 * that failed elsewhere, as on a server, says nothing of what this page will be told.
 */
export function believed(
  error: SessionsError | null,
  state: RevocationState,
): SessionsError | null {
  if (!isSessionsError(error)) return null;
  return error.code === "unauthorized" && isProving(state) ? null : error;
}
