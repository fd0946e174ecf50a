"use client";

import { type MouseEvent, type ReactNode, type Ref, type RefObject, useRef, useState } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { useFocusFallback } from "../../hooks/focus/useFocusFallback.js";
import { useConfirmationOwner } from "../../hooks/revoke/useConfirmationOwner.js";
import type { UseRevokeSessionResult } from "../../hooks/revoke/useRevokeKnownSession.js";
import { CardContext, type CardSession } from "../../hooks/useCardSession.js";
import { Action } from "../../parts/card.js";
import type { Revocation } from "../../revocation/RevocationState.js";
import { RowButton } from "../RevokeButton.js";
import { ConfirmDialog } from "../revoke/ConfirmDialog.js";
import { ConfirmInline } from "../revoke/ConfirmInline.js";
import { unseen } from "../shared/unseen.js";
import { type MessageSummary, noMessage, RowMessage } from "./RowMessage.js";

/**
 * The part of a row that revokes its session. At first it is only the button. When a revocation starts, it
 * also mounts the question and the message. They stay mounted, so that they can restore the focus.
 */
export function RowAction(props: {
  /** The session of the card. */
  card: CardSession;
  /** The status of the revocation; `undefined` when none was started. */
  revocation: Revocation | undefined;
  /** The functions that revoke the session. */
  signOut: UseRevokeSessionResult;
  /** Level of the dialog's title. */
  headingLevel: number;
  /** Whether the user is selecting rows. Then only messages, and the button after a failure, are shown. */
  isSelecting: boolean;
  /** Replaces the button; `undefined` keeps it. */
  action: ReactNode;
}): ReactNode {
  const { card, revocation, signOut, headingLevel, isSelecting, action } = props;
  const opener = useRef<HTMLElement>(null);
  const isHere = useRef(false);
  const [summary, setSummary] = useState<MessageSummary>(noMessage);
  const [hasBegun, setHasBegun] = useState(false);
  if (revocation && !hasBegun) setHasBegun(true);
  const { id, tone, isCooling } = summary;
  const described = id ? { ...card, describedBy: id } : card;
  // Only a press while idle opens a question here. Other presses reset it: another component may ask later.
  const claimOwnership = () => void (isHere.current = signOut.status === "idle");
  const onPress = ({ target }: MouseEvent) => {
    claimOwnership();
    opener.current = (target as Element).closest<HTMLElement>("button, a, input, [tabindex]");
  };
  return (
    <>
      {hasBegun && (
        <CardContext.Provider value={card}>
          <RowMessage revocation={revocation} isSelecting={isSelecting} onChange={setSummary} />
        </CardContext.Provider>
      )}
      {action === undefined ? (
        <RowButton
          ref={opener as Ref<HTMLButtonElement>}
          signOut={signOut}
          isCooling={isCooling}
          deviceName={card.deviceName}
          aria-describedby={described.describedBy}
          onClick={claimOwnership}
          // Hide the button but keep its space, so that nothing moves when the user starts to select.
          style={isSelecting && tone !== "danger" ? unseen : undefined}
        />
      ) : (
        action && (
          <CardContext.Provider value={described}>
            <Action onClickCapture={onPress}>{action}</Action>
          </CardContext.Provider>
        )
      )}
      {hasBegun && (
        <RowQuestion
          card={card}
          signOut={signOut}
          headingLevel={headingLevel}
          isHere={isHere}
          opener={opener}
        />
      )}
    </>
  );
}

/**
 * Asks the user to confirm the sign-out of one row: inside the row, or in a dialog when it is this device.
 * Renders nothing when no question is open, and when another component shows it.
 */
function RowQuestion(props: {
  /** The session of the card. */
  card: CardSession;
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
  const { session, isCurrent, deviceName } = props.card;
  const { status, cancel, revoke } = signOut;
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
