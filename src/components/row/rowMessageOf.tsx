import type { ReactNode } from "react";
import type { Messages } from "../../i18n/Messages.js";
import { errorReason } from "../../wording/errorReason.js";
import type { Revocation } from "../../revocation/RevocationState.js";
import { interpolateName } from "../shared/interpolateNode.js";
import { NothingSent } from "../revoke/NothingSent.js";

/** The message below a row. */
export interface RowMessage {
  /** Sets the icon and the colour. */
  tone: "danger" | "info";
  /** The text. */
  content: ReactNode;
}

/** The outcome of a sign-out as text, with the next step; `undefined` while there is no problem. */
export function rowMessageOf(
  revocation: Revocation | undefined,
  { isSlow, wait }: { isSlow: boolean; wait?: string },
  messages: Messages,
  deviceName: string,
): RowMessage | undefined {
  if (!revocation) return undefined;
  const { status, error, isUnsent, retryAt } = revocation;
  const stillThere = <strong>{interpolateName(messages.stillSignedIn, deviceName)}</strong>;
  const failure = (reason: string): RowMessage => ({
    tone: "danger",
    content: (
      // The key replaces the whole `<span>` when the reason changes; `interpolateNode` explains why.
      <span key={reason}>
        {stillThere} {reason}
      </span>
    ),
  });
  if (isUnsent && error?.code === "network") {
    return { tone: "danger", content: <NothingSent /> };
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
      return { tone: "info", content: interpolateName(messages.confirmDevice, deviceName) };
    case "unknown":
      return {
        tone: "danger",
        content: interpolateName((name) => messages.outcomeUnknown(name, 1), deviceName),
      };
    case "revoking":
      return isSlow ? { tone: "info", content: messages.takesLonger } : undefined;
    default:
      return undefined;
  }
}
