"use client";

import { type MouseEvent, type ReactNode, type Ref, useRef, useState } from "react";
import { CardContext, type CardSession } from "../../hooks/useCardSession.js";
import type { UseRevokeSessionResult } from "../../hooks/revoke/useRevokeKnownSession.js";
import { Action } from "../../parts/card.js";
import type { Revocation } from "../../revocation/RevocationState.js";
import { RowButton } from "../RevokeButton.js";
import { type MessageSummary, noMessage, RowMessage } from "./RowMessage.js";
import { RowQuestion } from "./RowQuestion.js";
import { unseen } from "../shared/unseen.js";

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
        <CardContext.Provider value={card}>
          <RowQuestion
            signOut={signOut}
            headingLevel={headingLevel}
            isHere={isHere}
            opener={opener}
          />
        </CardContext.Provider>
      )}
    </>
  );
}
