"use client";

import type { ReactNode, RefObject } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { useConfirmationOwner } from "../../hooks/revoke/useConfirmationOwner.js";
import { useCardSession } from "../../hooks/useCardSession.js";
import { useFocusFallback } from "../../hooks/focus/useFocusFallback.js";
import type { UseRevokeSessionResult } from "../../hooks/revoke/useRevokeKnownSession.js";
import { ConfirmDialog } from "../revoke/ConfirmDialog.js";
import { ConfirmInline } from "../revoke/ConfirmInline.js";

/** "Do you mean it?" of one row: a strip in it, and for this device a dialog. */
export function RowQuestion(props: {
  signOut: UseRevokeSessionResult;
  headingLevel: number;
  /** The row's own button was pressed, so the question is shown here. */
  isHere: RefObject<boolean>;
  /** What was pressed, and gets the focus back. */
  opener: RefObject<HTMLElement | null>;
}): ReactNode {
  const { signOut, headingLevel, isHere, opener } = props;
  const { status, cancel, revoke } = signOut;
  const { session, isCurrent, deviceName } = useCardSession();
  const { isConfirmedByHost } = useKit();
  const [isAsking] = useConfirmationOwner(status === "asking" && !isConfirmedByHost, isHere);
  // A host's question that is taken out of the page with the focus in it leaves it nowhere.
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
