"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { Guard } from "./shared/Guard.js";
import { LoneBulkButton } from "./revoke/LoneBulkButton.js";

/** Props of {@link RevokeAllButton}: the props of its `<button>`, and the heading level of the dialog. */
export interface RevokeAllButtonProps extends ComponentPropsWithoutRef<"button"> {
  /** Level of the dialog's title, from 1 to 6. @default 2 */
  headingLevel?: number;
}

/**
 * Revokes all sessions, this device's last, after a dialog that says that this device is included. Then it
 * calls `onSignedOut`. It is not part of `SessionList`: put it where users expect to sign out.
 *
 * Renders a `<button>`; style it by `data-status`. Renders nothing when this device is unknown, when it is
 * the only one, and when a part of the list cannot be loaded.
 * When no list, outlet or prompt is on the page, it announces its result, and shows it in a `<p>` after the button.
 *
 * @throws Error when there is no `SessionsProvider` above.
 * @example
 * ```tsx
 * <RevokeAllButton className="danger" />
 * ```
 */
export const RevokeAllButton = forwardRef<HTMLButtonElement, RevokeAllButtonProps>(
  function RevokeAllButton(props, ref) {
    return (
      <Guard hostRef={ref}>
        {(guardedRef) => <LoneBulkButton {...props} ref={guardedRef} target="all" />}
      </Guard>
    );
  },
);
