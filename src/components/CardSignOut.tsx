"use client";

import { type MouseEvent, type ReactNode, type Ref, useId, useRef } from "react";
import { useKit } from "../hooks/KitContext.js";
import { useAfter } from "../hooks/useAfter.js";
import { useAsker } from "../hooks/useAsker.js";
import { CardContext, useCardSession } from "../hooks/useCardSession.js";
import { useFocusBack } from "../hooks/useFocusBack.js";
import { useMessages } from "../hooks/useMessages.js";
import { useCountdown } from "../hooks/useCountdown.js";
import { signOutOf } from "../hooks/useSignOut.js";
import { useWait } from "../hooks/useWait.js";
import { Action } from "../parts/card.js";
import type { Revocation } from "../revocation/RevocationState.js";
import { ConfirmDialog } from "./ConfirmDialog.js";
import { ConfirmStrip } from "./ConfirmStrip.js";
import { NotYouButton } from "./NotYouButton.js";
import { RowButton } from "./RevokeButton.js";
import { unseen } from "./unseen.js";
import { rowMessage } from "./rowMessage.js";
import { ToneMessage } from "./ToneMessage.js";

/** The part of a card that ends its session: what became of it, the button, and the question. */
export function CardSignOut(props: {
  /** How far its sign-out is. */
  revocation: Revocation | undefined;
  headingLevel: number;
  /** Rows are being selected: only what became of it, and the next step where it went wrong. */
  isSelecting: boolean;
  /** What stands in place of the button. */
  action?: ReactNode;
}): ReactNode {
  const { revocation, headingLevel, isSelecting, action } = props;
  const card = useCardSession();
  const { session, isCurrent, deviceName } = card;
  const messages = useMessages();
  const kit = useKit();
  const { isConfirmedByHost } = kit;
  const signOut = signOutOf(kit, session, isCurrent, revocation);
  const { status, cancel, revoke } = signOut;
  const wait = useWait(useCountdown(revocation?.retryAt));
  const id = useId();
  const opener = useRef<HTMLElement>(null);
  const [isAsking, claim] = useAsker(status === "asking" && !isConfirmedByHost);
  // A host's question that is taken out of the page with the focus in it leaves it nowhere.
  useFocusBack(isConfirmedByHost ? status !== "asking" : !isAsking, opener);
  const onPress = ({ target }: MouseEvent) => {
    claim();
    opener.current = (target as Element).closest<HTMLElement>("button, a, input, [tabindex]");
  };
  const isSlow = useAfter(status === "ending", 10_000);
  const message = rowMessage(revocation, { isSlow, wait }, messages, deviceName);
  return (
    <>
      {message && (
        <ToneMessage id={id} tone={message.tone}>
          {message.content}
        </ToneMessage>
      )}
      {status === "reappeared" && <NotYouButton isHidden={isSelecting} />}
      <CardContext.Provider value={message ? { ...card, describedBy: id } : card}>
        {action === undefined ? (
          <RowButton
            ref={opener as Ref<HTMLButtonElement>}
            signOut={signOut}
            isCooling={wait !== undefined}
            onClick={claim}
            // It keeps its place, so that nothing moves when one begins to select.
            style={isSelecting && message?.tone !== "danger" ? unseen : undefined}
          />
        ) : (
          action && <Action onClickCapture={onPress}>{action}</Action>
        )}
      </CardContext.Provider>
      {isAsking && !isCurrent && (
        <ConfirmStrip deviceName={deviceName} onCancel={cancel} onConfirm={() => void revoke()} />
      )}
      {isAsking && isCurrent && (
        <ConfirmDialog
          scope="this-device"
          sessions={[session]}
          headingLevel={headingLevel}
          onCancel={cancel}
          onConfirm={() => void revoke()}
        />
      )}
    </>
  );
}
