"use client";

import { type MouseEvent, type ReactNode, type Ref, useRef, useState } from "react";
import { CardContext, type CardSession } from "../../hooks/useCardSession.js";
import type { UseRevokeSessionResult } from "../../hooks/revoke/useRevokeKnownSession.js";
import { Action } from "../../parts/card.js";
import type { Revocation } from "../../revocation/RevocationState.js";
import { RowButton } from "../RevokeButton.js";
import { noNews, RowMessage, type RowNews } from "./RowMessage.js";
import { RowQuestion } from "./RowQuestion.js";
import { unseen } from "../shared/unseen.js";

/**
 * The part of a row that ends its session. At rest it is the button; once something is known of its sign-out,
 * the question and what became of it stand around it, and stay, so that the focus finds its way back.
 */
export function RowAction(props: {
  card: CardSession;
  /** How far its sign-out is. */
  revocation: Revocation | undefined;
  signOut: UseRevokeSessionResult;
  headingLevel: number;
  /** Rows are being selected: only what became of it, and the next step where it went wrong. */
  isSelecting: boolean;
  /** What stands in place of the button. */
  action: ReactNode;
}): ReactNode {
  const { card, revocation, signOut, headingLevel, isSelecting, action } = props;
  const opener = useRef<HTMLElement>(null);
  const isHere = useRef(false);
  const [news, tell] = useState<RowNews>(noNews);
  const [hasBegun, setHasBegun] = useState(false);
  if (revocation && !hasBegun) setHasBegun(true);
  const { id, tone, isCooling } = news;
  const described = id ? { ...card, describedBy: id } : card;
  // Any other press asks nothing, and a later question may be asked somewhere else.
  const claim = () => void (isHere.current = signOut.status === "idle");
  const onPress = ({ target }: MouseEvent) => {
    claim();
    opener.current = (target as Element).closest<HTMLElement>("button, a, input, [tabindex]");
  };
  return (
    <>
      {hasBegun && (
        <CardContext.Provider value={card}>
          <RowMessage revocation={revocation} isSelecting={isSelecting} tell={tell} />
        </CardContext.Provider>
      )}
      {action === undefined ? (
        <RowButton
          ref={opener as Ref<HTMLButtonElement>}
          signOut={signOut}
          isCooling={isCooling}
          deviceName={card.deviceName}
          aria-describedby={described.describedBy}
          onClick={claim}
          // It keeps its place, so that nothing moves when one begins to select.
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
