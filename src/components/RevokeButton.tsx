"use client";

import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent } from "react";
import { useCancelWithLast } from "../hooks/revoke/useCancelWithLast.js";
import { useCardSession } from "../hooks/useCardSession.js";
import { useCountdown } from "../hooks/time/useCountdown.js";
import { useMessages } from "../hooks/useMessages.js";
import {
  type UseRevokeSessionResult,
  useRevokeKnownSession,
} from "../hooks/revoke/useRevokeKnownSession.js";
import type { Messages } from "../i18n/Messages.js";
import { mergeHandlers } from "../lib/react/mergeHandlers.js";
import { ignoreRepeat } from "../lib/dom/clickGuards.js";
import { longest } from "../lib/text/longest.js";
import { remember } from "../lib/memoize.js";
import { Guard } from "./shared/Guard.js";
import { revokeButtonState } from "./revoke/revokeButtonState.js";
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
  const { session, isCurrent, deviceName, describedBy } = useCardSession();
  useCancelWithLast();
  const signOut = useRevokeKnownSession(session, isCurrent);
  const isCooling = useCountdown(signOut.revocation?.retryAt) !== undefined;
  const own = { signOut, isCooling, deviceName, "aria-describedby": describedBy };
  return <RowButton {...own} {...props} ref={ref} />;
});

/** Props of {@link RowButton}. */
export interface RowButtonProps extends RevokeButtonProps {
  /** How its session is ended, and how far that is. */
  signOut: UseRevokeSessionResult;
  /** The backend wants to be left alone. */
  isCooling: boolean;
  deviceName: string;
}

/** A `RevokeButton` of the kit's own rows: a row without its button is no row, so its faults go further. */
export const RowButton = forwardRef<HTMLButtonElement, RowButtonProps>(function RowButton(
  { signOut, isCooling, deviceName, onClick, onKeyDown, onMouseDown, ...props },
  ref,
) {
  const messages = useMessages();
  const { label, name, action } = revokeButtonState(signOut, isCooling, messages, deviceName);
  const isAsking = signOut.status === "asking";
  return (
    // aria-disabled, not disabled: a disabled button would drop keyboard focus.
    <button
      {...props}
      ref={ref}
      type="button"
      {...named("revoke")}
      data-status={signOut.status}
      data-longest={longestLabel(messages)}
      aria-label={name}
      aria-disabled={action === undefined || undefined}
      onKeyDown={mergeHandlers(onKeyDown, ignoreRepeat)}
      onMouseDown={mergeHandlers(onMouseDown, isAsking ? keepFocus : undefined)}
      onClick={mergeHandlers(onClick, action && (() => void action()))}
    >
      {label}
    </button>
  );
});

const longestLabel = /* @__PURE__ */ remember((messages: Messages) => {
  const { signOut, signingOut, checking, tryAgain, cancel } = messages;
  return longest([signOut, signingOut, checking, tryAgain, cancel]);
});

/** The second click of a double click must not take the focus from the question's Cancel. */
const keepFocus = (event: MouseEvent) => event.preventDefault();
