import type { Messages } from "../i18n/Messages.js";
import type { Revocation } from "../revocation/RevocationState.js";
import { errorReason } from "./errorReason.js";

/** The message below a row: a sentence about the device, a reason, or the first and then the second. */
export interface RowMessage {
  /** Sets the icon and the colour. */
  tone: "danger" | "info";
  /** The sentence about the device. It takes the device's name. */
  about?: (deviceName: string) => string;
  /** The reason, or the next step. */
  reason?: string;
}

/** What a message depends on besides the revocation. */
export interface RowMessageFacts {
  /** Whether the request takes longer than usual. */
  isSlow: boolean;
  /** The time until the backend accepts the next request ("in 2 minutes"). */
  wait: string | undefined;
  /** Whether this device has a network connection. */
  isOnline: boolean;
}

/** The outcome of a sign-out as text, with the next step; `undefined` while there is no problem. */
export function rowMessageOf(
  revocation: Revocation | undefined,
  { isSlow, wait, isOnline }: RowMessageFacts,
  messages: Messages,
): RowMessage | undefined {
  if (!revocation) return undefined;
  const { status, error, isUnsent, retryAt } = revocation;
  const failure = (reason: string): RowMessage => ({
    tone: "danger",
    about: messages.stillSignedIn,
    reason,
  });
  if (isUnsent && error?.code === "network") {
    // A row keeps this message when the device is online again; then it says that the device was offline.
    return { tone: "danger", reason: isOnline ? messages.nothingWasSent : messages.nothingSent };
  }
  switch (status) {
    case "failed":
      // When the wait is over, the row shows the same text as the status line.
      return failure(
        wait === undefined && retryAt ? messages.tryAgainNow : errorReason(error, messages, wait),
      );
    case "reappeared":
      return failure(messages.reappeared);
    case "reauthenticating":
      return { tone: "info", about: messages.confirmDevice };
    case "unknown":
      return { tone: "danger", about: (name) => messages.outcomeUnknown(name, 1) };
    case "revoking":
      return isSlow ? { tone: "info", reason: messages.takesLonger } : undefined;
    default:
      return undefined;
  }
}
