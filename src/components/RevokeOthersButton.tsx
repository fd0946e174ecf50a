"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useSessions } from "../hooks/useSessions.js";
import { Guard } from "./shared/Guard.js";
import { BulkRevokeButton } from "./revoke/BulkRevokeButton.js";

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
  function RevokeOthersButton(props, ref) {
    return <Guard hostRef={ref}>{(own) => <OthersButton {...props} ref={own} />}</Guard>;
  },
);

const OthersButton = forwardRef<HTMLButtonElement, RevokeOthersButtonProps>(
  function OthersButton(props, ref) {
    return <BulkRevokeButton {...props} ref={ref} target="others" list={useSessions()} />;
  },
);
