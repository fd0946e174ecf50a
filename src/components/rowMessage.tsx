import type { ReactNode } from "react";
import type { Messages } from "../i18n/Messages.js";
import { reasonFor } from "../i18n/reasonFor.js";
import type { Revocation } from "../revocation/RevocationState.js";
import { fillName } from "./fill.js";

/** What a row says below itself. */
export interface RowMessage {
  tone: "danger" | "info";
  content: ReactNode;
}

/** What became of a sign-out, in words, with the next step; nothing while all goes well. */
export function rowMessage(
  revocation: Revocation | undefined,
  { isSlow, cooldown }: { isSlow: boolean; cooldown?: number },
  messages: Messages,
  deviceName: string,
): RowMessage | undefined {
  if (!revocation) return undefined;
  const { status, error, isStuck, isUnsent } = revocation;
  const stillThere = <strong>{fillName(messages.stillSignedIn, deviceName)}</strong>;
  const failure = (reason: string): RowMessage => ({
    tone: "danger",
    content: (
      <>
        {stillThere} {reason}
      </>
    ),
  });
  if (isUnsent && error?.code === "network") {
    return { tone: "danger", content: messages.nothingSent };
  }
  switch (status) {
    case "failed":
      return failure(reasonFor(error, messages, cooldown));
    case "reappeared":
      return failure(messages.reappeared);
    case "reauthenticating":
      return { tone: "info", content: fillName(messages.confirmDevice, deviceName) };
    case "checking":
      if (!isStuck) return undefined;
      return {
        tone: "danger",
        content: fillName((name) => messages.outcomeUnknown(name, 1), deviceName),
      };
    case "ending":
      return isSlow ? { tone: "info", content: messages.takesLonger } : undefined;
    default:
      return undefined;
  }
}
