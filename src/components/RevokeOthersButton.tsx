"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useKit } from "../hooks/KitContext.js";
import { useCooldown } from "../hooks/useCooldown.js";
import { useMessages } from "../hooks/useMessages.js";
import { useRevocationState } from "../hooks/useRevocationState.js";
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
    const isCooling = useCooldown() !== undefined;
    const { bulk } = useRevocationState();
    const isEnding = status === "ending" || status === "reauthenticating";
    const isWaiting = isCooling || (bulk !== undefined && bulk.status !== "asking");
    if (!isOffered && status === "idle") return null;
    return (
      <>
        <button
          {...props}
          ref={ref}
          type="button"
          {...named("revoke-others")}
          data-status={status}
          aria-disabled={isWaiting || undefined}
          onClick={composeHandlers(onClick, isWaiting ? undefined : () => void ask())}
        >
          {isEnding ? messages.signingOut : messages.signOutOthers}
        </button>
        {status === "asking" && !isConfirmedByHost && (
          <ConfirmDialog
            scope="others"
            sessions={sessions}
            headingLevel={headingLevel}
            onCancel={cancel}
            onConfirm={() => void revoke()}
          />
        )}
      </>
    );
  },
);
