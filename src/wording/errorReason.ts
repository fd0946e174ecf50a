import type { SessionsError } from "../session/SessionsError.js";
import type { Messages } from "../i18n/Messages.js";

/**
 * Why a device is still signed in. What was lost on its way is said as what was: the list that tells
 * has just come over the same connection.
 */
export function errorReason(
  error: SessionsError | undefined,
  messages: Messages,
  wait?: string,
): string {
  return error?.code === "network" ? messages.connectionLost : reasonFor(error, messages, wait);
}

/** As `reasonFor`, of a list: what is refused is to see the devices, not to end one. */
export function listErrorReason(
  error: SessionsError | null | undefined,
  messages: Messages,
  wait?: string,
): string {
  const reasons = { ...messages.reasons, ...messages.listReasons };
  return reasonFor(error, { ...messages, reasons }, wait);
}

/**
 * Why something failed. Only a list that is refused tells that this device is signed out: a sign-out
 * that met a session as it was replaced is refused as well.
 *
 * @param wait When it can be tried again ("in 2 minutes"), where the backend wants that.
 */
export function reasonFor(
  error: SessionsError | null | undefined,
  { reasons, tooManyTries, unknownReason }: Messages,
  wait?: string,
): string {
  if (wait) return tooManyTries(wait);
  const { code = "server", reason = "" } = error ?? {};
  // A later version has more of them than this one, and than the words of a host.
  const words: Partial<Record<string, unknown>> = reasons;
  const [text = unknownReason] = [reason, code === "unauthorized" ? "rejected" : code]
    .map((key) => words[key])
    .filter((word) => typeof word === "string" && word !== "");
  return text as string;
}
