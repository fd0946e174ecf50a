import type { ComponentPropsWithoutRef } from "react";
import type { Messages } from "../../i18n/Messages.js";
import { ignoreRepeat, keepFocus } from "../../lib/dom/clickGuards.js";
import { remember } from "../../lib/memoize.js";
import { longest } from "../../lib/text/longest.js";
import { partOf } from "../../parts/named.js";
import type { RevocationStatus } from "../../revocation/RevocationState.js";
import type { RevokeButtonState } from "../../wording/revokeButtonState.js";

/**
 * The props of the `<button>` that revokes one session, in a row of the list or as a `RevokeButton`. It is no
 * component, because a component would be mounted once for each of hundreds of rows. The caller adds `onClick`.
 */
export function revokeButtonProps(
  { label, name, action }: RevokeButtonState,
  status: RevocationStatus,
  messages: Messages,
): ComponentPropsWithoutRef<"button"> & Record<`data-${string}`, string> {
  return {
    "data-sessions": "revoke",
    part: partOf("revoke"),
    "data-control": "button",
    "data-variant": "neutral",
    "data-status": status,
    "data-longest": longestLabel(messages),
    type: "button",
    "aria-label": name,
    // Use aria-disabled, because a disabled button would lose the keyboard focus.
    "aria-disabled": action === undefined || undefined,
    onKeyDown: ignoreRepeat,
    // The second click of a double click must not take the focus away from the question's "Cancel".
    onMouseDown: status === "asking" ? keepFocus : undefined,
    children: label,
  };
}

const longestLabel = /* @__PURE__ */ remember((messages: Messages) => {
  const { signOut, signingOut, checking, tryAgain, cancel } = messages;
  return longest([signOut, signingOut, checking, tryAgain, cancel]);
});
