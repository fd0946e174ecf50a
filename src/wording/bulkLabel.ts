import type { Messages } from "../i18n/Messages.js";
import type { BulkRevocation } from "../revocation/RevocationState.js";

/**
 * The label of a button while its batch is in progress; `undefined` while none is. While the host asks the user to
 * reauthenticate, no request may be in flight, so the label does not say that sessions are being ended.
 */
export function bulkLabel(
  status: BulkRevocation["status"] | "idle",
  messages: Messages,
): string | undefined {
  if (status === "reauthenticating") return messages.confirmItsYou;
  return status === "revoking" ? messages.signingOut : undefined;
}
