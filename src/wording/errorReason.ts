import type { SessionsError } from "../session/SessionsError.js";
import type { Messages } from "../i18n/Messages.js";

/**
 * Why a device is still signed in. For a lost connection it uses the past tense ("was lost"), because
 * the list that shows the device has just come over the same connection.
 *
 * @param wait The time until the next try ("in 2 minutes"), if the backend asks to wait.
 */
export function errorReason(
  error: SessionsError | undefined,
  messages: Messages,
  wait?: string,
): string {
  return error?.code === "network" ? messages.connectionLost : reasonFor(error, messages, wait);
}

/** As `reasonFor`, for a list: the backend has refused to show the devices, not to sign one out. */
export function listErrorReason(
  error: SessionsError | null | undefined,
  messages: Messages,
  wait?: string,
): string {
  const reasons = { ...messages.reasons, ...messages.listReasons };
  return reasonFor(error, { ...messages, reasons }, wait);
}

/**
 * Why something failed. A sign-out that fails with `unauthorized` gets the reason of `rejected`. Only
 * the list can say that this device is signed out, because a reauthentication may have replaced the
 * session while the request was in flight.
 *
 * @param wait The time until the next try ("in 2 minutes"), if the backend asks to wait.
 */
export function reasonFor(
  error: SessionsError | null | undefined,
  { reasons, tooManyTries, unknownReason }: Messages,
  wait?: string,
): string {
  if (wait) return tooManyTries(wait);
  const { code = "server", reason = "" } = error ?? {};
  // A later version may have codes that this version and the host's words do not have.
  const words: Partial<Record<string, unknown>> = reasons;
  const [text = unknownReason] = [reason, code === "unauthorized" ? "rejected" : code]
    .map((key) => words[key])
    .filter((word) => typeof word === "string" && word !== "");
  return text as string;
}
