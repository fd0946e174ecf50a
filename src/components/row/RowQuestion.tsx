"use client";

import type { ReactNode, RefObject } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { useConfirmationOwner } from "../../hooks/revoke/useConfirmationOwner.js";
import { useCardSession } from "../../hooks/useCardSession.js";
import { useFocusFallback } from "../../hooks/focus/useFocusFallback.js";
import type { UseRevokeSessionResult } from "../../hooks/revoke/useRevokeKnownSession.js";
import { ConfirmDialog } from "../revoke/ConfirmDialog.js";
import { ConfirmInline } from "../revoke/ConfirmInline.js";

/**
 * Asks the user to confirm the sign-out of one row: inside the row, or in a dialog when it is this device.
 * Renders nothing when no question is open, and when another component shows it.
 */
export function RowQuestion(props: {
  /** The functions that revoke the session, and its status. */
  signOut: UseRevokeSessionResult;
  /** Level of the dialog's title. */
  headingLevel: number;
  /** Whether the button of this row was pressed. Then this row shows the question. */
  isHere: RefObject<boolean>;
  /** The element that was pressed; it gets the focus back. */
  opener: RefObject<HTMLElement | null>;
}): ReactNode {
  const { signOut, headingLevel, isHere, opener } = props;
  const { status, cancel, revoke } = signOut;
  const { session, isCurrent, deviceName } = useCardSession();
  const { isConfirmedByHost } = useKit();
  const [isAsking] = useConfirmationOwner(status === "asking" && !isConfirmedByHost, isHere);
  // When the host removes its question while the focus is in it, the focus is lost, so move it back.
  useFocusFallback(isConfirmedByHost ? status !== "asking" : !isAsking, opener);
  if (!isAsking) return null;
  const answers = { onCancel: cancel, onConfirm: () => void revoke() };
  if (!isCurrent) return <ConfirmInline deviceName={deviceName} {...answers} />;
  return (
    <ConfirmDialog
      target="this-device"
      sessions={[session]}
      headingLevel={headingLevel}
      {...answers}
    />
  );
}
