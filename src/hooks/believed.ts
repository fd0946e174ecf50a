import { isProving } from "../revocation/isProving.js";
import type { RevocationState } from "../revocation/RevocationState.js";
import type { SessionsError } from "../session/SessionsError.js";

/** A list that is refused while the person proves who they are has met a session that is replaced. */
export function believed(
  error: SessionsError | null,
  state: RevocationState,
): SessionsError | null {
  return error?.code === "unauthorized" && isProving(state) ? null : error;
}
