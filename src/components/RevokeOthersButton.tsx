"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useKit } from "../hooks/KitContext.js";
import { useMessages } from "../hooks/useMessages.js";
import { useRevokeOtherSessions } from "../hooks/useRevokeOtherSessions.js";
import { composeHandlers } from "../lib/composeHandlers.js";
import { ConfirmDialog } from "./ConfirmDialog.js";
import { named } from "../parts/named.js";

/** Props of {@link RevokeOthersButton}: those of its `<button>`, and the dialog's heading level. */
export interface RevokeOthersButtonProps extends ComponentPropsWithoutRef<"button"> {
  /** @default 2 */
  headingLevel?: number;
}

/**
 * Ends all sessions but this device's, after a dialog that counts them. Renders nothing where that
 * cannot be promised: this device is unknown, or there is no other.
 * Renders a `<button>`; style it by `data-status`.
 */
export const RevokeOthersButton = forwardRef<HTMLButtonElement, RevokeOthersButtonProps>(
  function RevokeOthersButton({ onClick, headingLevel = 2, ...props }, ref) {
    const messages = useMessages();
    const { isConfirmedByHost } = useKit();
    const { status, sessions, isOffered, ask, cancel, revoke } = useRevokeOtherSessions();
    const isEnding = status === "ending";
    if (!isOffered && status === "idle") return null;
    return (
      <>
        <button
          {...props}
          ref={ref}
          type="button"
          {...named("revoke-others")}
          data-status={status}
          aria-disabled={isEnding || undefined}
          onClick={composeHandlers(onClick, isEnding ? undefined : () => void ask())}
        >
          {isEnding ? messages.signingOut : messages.signOutOthers}
        </button>
        {status === "asking" && !isConfirmedByHost && (
          <ConfirmDialog
            title={messages.askOthers(sessions.length)}
            text={messages.askOthersHint(sessions.length)}
            action={messages.signOutCount(sessions.length)}
            headingLevel={headingLevel}
            onCancel={cancel}
            onConfirm={() => void revoke()}
          />
        )}
      </>
    );
  },
);
