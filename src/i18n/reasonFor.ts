import type { SessionsError } from "../session/SessionsError.js";
import type { Messages } from "./Messages.js";

/**
 * Why something failed. Only a list that is refused tells that this device is signed out: a sign-out
 * that met a session as it was replaced is refused as well.
 *
 * @param seconds How long to wait, where the backend wants that.
 */
export function reasonFor(
  error: SessionsError | null | undefined,
  { reasons, tooManyTries }: Messages,
  seconds?: number,
): string {
  const code = error?.code ?? "server";
  return seconds ? tooManyTries(seconds) : reasons[code === "unauthorized" ? "rejected" : code];
}
