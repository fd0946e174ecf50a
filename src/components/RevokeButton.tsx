"use client";

import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent } from "react";
import { useAnswerable } from "../hooks/useAnswerable.js";
import { useCardSession } from "../hooks/useCardSession.js";
import { useCountdown } from "../hooks/useCountdown.js";
import { useMessages } from "../hooks/useMessages.js";
import { type UseRevokeSessionResult, useSignOut } from "../hooks/useSignOut.js";
import { composeHandlers } from "../lib/composeHandlers.js";
import { ignoreRepeat } from "../lib/ignoreRepeat.js";
import { longest } from "../lib/longest.js";
import { Guard } from "./Guard.js";
import { revokeButtonState } from "./revokeButtonState.js";
import { named } from "../parts/named.js";

/** Props of {@link RevokeButton}: those of its `<button>`. */
export type RevokeButtonProps = ComponentPropsWithoutRef<"button">;

/**
 * Ends the session of the enclosing card; its accessible name carries the device, and starts with
 * the visible words (WCAG 2.5.3). Asks first, unless it is a second try.
 * Renders a `<button>`; style it by `data-status`.
 */
export const RevokeButton = forwardRef<HTMLButtonElement, RevokeButtonProps>(
  function RevokeButton(props, ref) {
    return <Guard hostRef={ref}>{(own) => <OwnButton {...props} ref={own} />}</Guard>;
  },
);

const OwnButton = forwardRef<HTMLButtonElement, RevokeButtonProps>(function OwnButton(props, ref) {
  const { session, isCurrent } = useCardSession();
  useAnswerable();
  const signOut = useSignOut(session, isCurrent);
  const isCooling = useCountdown(signOut.revocation?.retryAt) !== undefined;
  return <RowButton {...props} signOut={signOut} isCooling={isCooling} ref={ref} />;
});

/** Props of {@link RowButton}. */
export interface RowButtonProps extends RevokeButtonProps {
  /** How its session is ended, and how far that is. */
  signOut: UseRevokeSessionResult;
  /** The backend wants to be left alone. */
  isCooling: boolean;
}

/** A `RevokeButton` of the kit's own rows: a row without its button is no row, so its faults go further. */
export const RowButton = forwardRef<HTMLButtonElement, RowButtonProps>(function RowButton(
  { signOut: revocation, isCooling, onClick, onKeyDown, onMouseDown, ...props },
  ref,
) {
  const { deviceName, describedBy } = useCardSession();
  const messages = useMessages();
  const { label, name, action } = revokeButtonState(revocation, isCooling, messages, deviceName);
  const isAsking = revocation.status === "asking";
  const { signOut, signingOut, checking, tryAgain, cancel } = messages;
  return (
    // aria-disabled, not disabled: a disabled button would drop keyboard focus.
    <button
      aria-describedby={describedBy}
      {...props}
      ref={ref}
      type="button"
      {...named("revoke")}
      data-status={revocation.status}
      data-longest={longest([signOut, signingOut, checking, tryAgain, cancel])}
      aria-label={name}
      aria-disabled={action === undefined || undefined}
      onKeyDown={composeHandlers(onKeyDown, ignoreRepeat)}
      onMouseDown={composeHandlers(onMouseDown, isAsking ? keepFocus : undefined)}
      onClick={composeHandlers(onClick, action && (() => void action()))}
    >
      {label}
    </button>
  );
});

/** The second click of a double click must not take the focus from the question's Cancel. */
const keepFocus = (event: MouseEvent) => event.preventDefault();
