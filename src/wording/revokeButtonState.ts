import type { Messages } from "../i18n/Messages.js";
import type { RevocationStatus } from "../revocation/RevocationState.js";

/** What a press does: the name of a function of `UseRevokeSessionResult`. */
export type RevokeAction = "ask" | "cancel" | "revoke" | "checkAgain";

/** How the button of a session looks, and what it does. */
export interface RevokeButtonState {
  /** The visible text. */
  label: string;
  /** The accessible name. */
  name: string;
  /** What a press does. Without an action, it does nothing. */
  action?: RevokeAction;
}

/**
 * The label, the accessible name and the action of a row's button in each status. Without an action, a press
 * does nothing.
 */
export function revokeButtonState(
  status: RevocationStatus,
  isCooling: boolean,
  messages: Messages,
  deviceName: string,
): RevokeButtonState {
  switch (status) {
    case "revoking":
    case "revoked":
      return { label: messages.signingOut, name: messages.signingOutDevice(deviceName) };
    case "reauthenticating":
      return { label: messages.cancel, name: messages.cancelDevice(deviceName), action: "cancel" };
    case "checking":
      return { label: messages.checking, name: messages.checkingDevice(deviceName) };
    case "unknown":
      return {
        label: messages.checkAgain,
        name: messages.checkAgainDevice(deviceName),
        action: "checkAgain",
      };
    case "failed":
    case "reappeared":
      return {
        label: messages.tryAgain,
        name: messages.tryAgainDevice(deviceName),
        action: isCooling ? undefined : "revoke",
      };
    case "idle":
      return { label: messages.signOut, name: messages.signOutDevice(deviceName), action: "ask" };
    case "asking":
      // No action here, because the second click of a double click would ask the host again.
      return { label: messages.signOut, name: messages.signOutDevice(deviceName) };
  }
}
