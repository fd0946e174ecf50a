"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useSessions } from "../hooks/useSessions.js";
import { Guard } from "./shared/Guard.js";
import { BulkRevokeButton } from "./revoke/BulkRevokeButton.js";

/** Props of {@link RevokeAllButton}: the props of its `<button>`, and the heading level of the dialog. */
export interface RevokeAllButtonProps extends ComponentPropsWithoutRef<"button"> {
  /** Level of the dialog's title, from 2 to 6. @default 2 */
  headingLevel?: number;
}

/**
 * Revokes all sessions, this device's last, after a dialog that says that this device is included. Then it
 * calls `onSignedOut`. It is not part of `SessionList`: put it where users expect to sign out.
 *
 * Renders a `<button>`; style it by `data-status`. Renders nothing when this device is unknown, when it is
 * the only one, and when a part of the list cannot be loaded.
 *
 * @throws Error when there is no `SessionsProvider` above.
 * @example
 * ```tsx
 * <RevokeAllButton className="danger" />
 * ```
 */
export const RevokeAllButton = forwardRef<HTMLButtonElement, RevokeAllButtonProps>(
  function RevokeAllButton(props, ref) {
    return <Guard hostRef={ref}>{(guardedRef) => <AllButton {...props} ref={guardedRef} />}</Guard>;
  },
);

const AllButton = forwardRef<HTMLButtonElement, RevokeAllButtonProps>(
  function AllButton(props, ref) {
    return <BulkRevokeButton {...props} ref={ref} target="all" list={useSessions()} />;
  },
);
