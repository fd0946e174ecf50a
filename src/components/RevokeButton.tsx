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
    const signOut = useRevokeKnownSession(session, isCurrent);
    const isCooling = useCountdown(signOut.revocation?.retryAt) !== undefined;
    const defaults = { signOut, isCooling, deviceName, "aria-describedby": describedBy };
    return <RowButton {...defaults} {...props} ref={ref} />;
  },
);

/** Props of {@link RowButton}. */
export interface RowButtonProps extends RevokeButtonProps {
  /** The functions that revoke the session, and its status. */
  signOut: UseRevokeSessionResult;
  /** Whether the backend accepts no request yet (429). */
  isCooling: boolean;
  deviceName: string;
}

/**
 * The `RevokeButton` of a row of the kit. It has no `Guard`: an error in it stops the whole row, because a
 * row without its button has no use.
 */
export const RowButton = forwardRef<HTMLButtonElement, RowButtonProps>(function RowButton(
  { signOut, isCooling, deviceName, onClick, onKeyDown, onMouseDown, ...props },
  ref,
) {
  const messages = useMessages();
  const { label, name, action } = revokeButtonState(signOut, isCooling, messages, deviceName);
  const isAsking = signOut.status === "asking";
  return (
    // Use aria-disabled, because a disabled button would lose the keyboard focus.
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

/** Prevents the second click of a double click from taking the focus away from the question's "Cancel". */
const keepFocus = (event: MouseEvent) => event.preventDefault();
