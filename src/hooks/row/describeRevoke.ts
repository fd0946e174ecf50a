import type { CSSProperties } from "react";
import type { Messages } from "../../i18n/Messages.js";
import { ignoreRepeat, keepFocus } from "../../lib/dom/clickGuards.js";
import type { RevocationStatus } from "../../revocation/RevocationState.js";
import { type RevokeAction, revokeButtonState } from "../../wording/revokeButtonState.js";
import type { RowRevoke } from "./RowRevoke.js";

/** The input of {@link describeRevoke}. */
export interface DescribeRevokeInput {
  status: RevocationStatus;
  /** Whether the backend accepts no request yet (429). */
  isCooling: boolean;
  messages: Messages;
  /** The name of the device. */
  deviceName: string;
  /** The ids of the texts that describe the button, separated by spaces. */
  describedBy: string | undefined;
  /** Hides the button. */
  style: CSSProperties | undefined;
  /** Does what a press means. Without it, the button does nothing. */
  act?: ((action: RevokeAction, event: unknown) => void) | undefined;
}

/** The button of a row as data, for a button of the host. It is a function, because a list has thousands of rows. */
export function describeRevoke(input: DescribeRevokeInput): RowRevoke {
  const { status, isCooling, messages, deviceName, describedBy, style, act } = input;
  const { label, name, action } = revokeButtonState(status, isCooling, messages, deviceName);
  return {
    status,
    label,
    name,
    isBusy: busy.has(status),
    buttonProps: {
      type: "button",
      onClick(event) {
        if (action && !wasPrevented(event)) act?.(action, event);
      },
      onKeyDown: ignoreRepeat,
      // The second click of a double click must not take the focus away from the question's "Cancel".
      onMouseDown: status === "asking" ? keepFocus : ignore,
      "aria-label": name,
      "aria-describedby": describedBy,
      "aria-disabled": !action || !act || undefined,
      "data-status": status,
      "data-variant": "neutral",
      style,
    },
  };
}

const busy: ReadonlySet<RevocationStatus> = new Set(["revoking", "checking", "revoked"] as const);

const ignore = () => undefined;

/** Whether the host prevented the press. */
const wasPrevented = (event: unknown): boolean =>
  typeof event === "object" &&
  event !== null &&
  "defaultPrevented" in event &&
  event.defaultPrevented === true;
