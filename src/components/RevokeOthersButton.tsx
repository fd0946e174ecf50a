"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { Guard } from "./shared/Guard.js";
import { LoneBulkButton } from "./revoke/LoneBulkButton.js";

/** Props of {@link RevokeOthersButton}: the props of its `<button>`, and the heading level of the dialog. */
export interface RevokeOthersButtonProps extends ComponentPropsWithoutRef<"button"> {
  /** Level of the dialog's title, from 1 to 6. @default 2 */
  headingLevel?: number;
}

/**
 * Revokes all sessions except this device's, after a dialog that shows how many they are. `SessionList`
 * already has this button.
 *
 * Renders a `<button>`; style it by `data-status`. Renders nothing when this device is unknown, when there is
 * no other device, and when a part of the list cannot be loaded.
 * When no list, outlet or prompt is on the page, it announces its result, and shows it in a `<p>` after the button.
 *
 * @throws Error when there is no `SessionsProvider` above.
 * @example
 * ```tsx
 * <RevokeOthersButton className="danger" />
 * ```
 */
export const RevokeOthersButton = forwardRef<HTMLButtonElement, RevokeOthersButtonProps>(
  function RevokeOthersButton(props, ref) {
    return (
      <Guard hostRef={ref}>
        {(guardedRef) => <LoneBulkButton {...props} ref={guardedRef} target="others" />}
      </Guard>
    );
  },
);
