"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useSessions } from "../hooks/useSessions.js";
import { Guard } from "./shared/Guard.js";
import { BulkRevokeButton } from "./revoke/BulkRevokeButton.js";

/** Props of {@link RevokeAllButton}: those of its `<button>`, and the dialog's heading level. */
export interface RevokeAllButtonProps extends ComponentPropsWithoutRef<"button"> {
  /** @default 2 */
  headingLevel?: number;
}

/**
 * Ends all sessions, this device's last, after a dialog that says so; then the host takes over
 * (`onSignedOut`). Not part of the list: put it where leaving is expected. Renders nothing where this
 * device is unknown, or the only one.
 * Renders a `<button>`; style it by `data-status`.
 */
export const RevokeAllButton = forwardRef<HTMLButtonElement, RevokeAllButtonProps>(
  function RevokeAllButton(props, ref) {
    return <Guard hostRef={ref}>{(own) => <EverywhereButton {...props} ref={own} />}</Guard>;
  },
);

const EverywhereButton = forwardRef<HTMLButtonElement, RevokeAllButtonProps>(
  function EverywhereButton(props, ref) {
    return <BulkRevokeButton {...props} ref={ref} target="all" list={useSessions()} />;
  },
);
