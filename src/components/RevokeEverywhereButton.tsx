"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useSessions } from "../hooks/useSessions.js";
import { Guard } from "./Guard.js";
import { RevokeAllButton } from "./RevokeAllButton.js";

/** Props of {@link RevokeEverywhereButton}: those of its `<button>`, and the dialog's heading level. */
export interface RevokeEverywhereButtonProps extends ComponentPropsWithoutRef<"button"> {
  /** @default 2 */
  headingLevel?: number;
}

/**
 * Ends all sessions, this device's last, after a dialog that says so; then the host takes over
 * (`onSignedOut`). Not part of the list: put it where leaving is expected. Renders nothing where this
 * device is unknown, or the only one.
 * Renders a `<button>`; style it by `data-status`.
 */
export const RevokeEverywhereButton = forwardRef<HTMLButtonElement, RevokeEverywhereButtonProps>(
  function RevokeEverywhereButton(props, ref) {
    return <Guard hostRef={ref}>{(own) => <EverywhereButton {...props} ref={own} />}</Guard>;
  },
);

const EverywhereButton = forwardRef<HTMLButtonElement, RevokeEverywhereButtonProps>(
  function EverywhereButton(props, ref) {
    return <RevokeAllButton {...props} ref={ref} scope="everywhere" list={useSessions()} />;
  },
);
