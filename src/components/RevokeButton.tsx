"use client";

import { type ComponentPropsWithoutRef, forwardRef, useContext } from "react";
import { useCancelWithLast } from "../hooks/revoke/useCancelWithLast.js";
import { useCardSession } from "../hooks/useCardSession.js";
import { useCountdown } from "../hooks/time/useCountdown.js";
import { useMessages } from "../hooks/useMessages.js";
import { useRevokeKnownSession } from "../hooks/revoke/useRevokeKnownSession.js";
import { revokeButtonProps } from "./revoke/revokeButtonProps.js";
import { revokeButtonState } from "../wording/revokeButtonState.js";
import { mergeHandlers } from "../lib/react/mergeHandlers.js";
import { ownPart, OwnPartsContext } from "../parts/ownParts.js";
import { Guard } from "./shared/Guard.js";

/** Props of {@link RevokeButton}: the props of its `<button>`. */
export type RevokeButtonProps = ComponentPropsWithoutRef<"button">;

/**
 * Revokes the session of the enclosing card. It asks the user to confirm, except when the user tries again
 * after a failure. Its accessible name includes the device, and starts with the visible label (WCAG 2.5.3).
 *
 * Renders a `<button>`; style it by `data-status`.
 *
 * @throws Error when there is no `SessionCard` or no `SessionsProvider` above.
 * @example
 * ```tsx
 * <SessionCard session={session} action={<RevokeButton className="danger" />} />
 * ```
 */
export const RevokeButton = forwardRef<HTMLButtonElement, RevokeButtonProps>(
  function RevokeButton(props, ref) {
    return (
      <Guard hostRef={ref}>{(guardedRef) => <CardButton {...props} ref={guardedRef} />}</Guard>
    );
  },
);

const CardButton = forwardRef<HTMLButtonElement, RevokeButtonProps>(
  function CardButton(props, ref) {
    const { session, isCurrent, deviceName, describedBy } = useCardSession();
    useCancelWithLast();
    const messages = useMessages();
    const signOut = useRevokeKnownSession(session, isCurrent, deviceName);
    const { status, revocation } = signOut;
    const isCooling = useCountdown(revocation?.retryAt) !== undefined;
    const state = revokeButtonState(status, isCooling, messages, deviceName);
    const { action } = state;
    const parts = useContext(OwnPartsContext);
    const own = revokeButtonProps(state, status, messages);
    return ownPart(
      parts,
      <button
        aria-describedby={describedBy}
        {...props}
        {...own}
        ref={ref}
        onKeyDown={mergeHandlers(props.onKeyDown, own.onKeyDown)}
        onMouseDown={mergeHandlers(props.onMouseDown, own.onMouseDown)}
        onClick={mergeHandlers(props.onClick, () => void (action && signOut[action]()))}
      />,
    );
  },
);
