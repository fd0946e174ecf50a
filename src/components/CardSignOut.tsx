"use client";

import { type ReactNode, useId, useRef } from "react";
import { useKit } from "../hooks/KitContext.js";
import { useAfter } from "../hooks/useAfter.js";
import { useAsker } from "../hooks/useAsker.js";
import { useCardSession } from "../hooks/useCardSession.js";
import { useCooldown } from "../hooks/useCooldown.js";
import { useFocusBack } from "../hooks/useFocusBack.js";
import { useMessages } from "../hooks/useMessages.js";
import { useSignOut } from "../hooks/useSignOut.js";
import { ConfirmDialog } from "./ConfirmDialog.js";
import { ConfirmStrip } from "./ConfirmStrip.js";
import { NotYouButton } from "./NotYouButton.js";
import { RevokeButton } from "./RevokeButton.js";
import { rowMessage } from "./rowMessage.js";
import { ToneMessage } from "./ToneMessage.js";

/** The part of a card that ends its session: what became of it, the button, and the question. */
export function CardSignOut(props: {
  headingLevel: number;
  /** Rows are being selected: only what became of it, and the next step where it went wrong. */
  isSelecting: boolean;
}): ReactNode {
  const { headingLevel, isSelecting } = props;
  const { session, isCurrent, deviceName, describedBy } = useCardSession();
  const messages = useMessages();
  const { isConfirmedByHost } = useKit();
  const { status, revocation, cancel, revoke } = useSignOut(session, isCurrent);
  const cooldown = useCooldown(session.sessionId);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isAsking, claim] = useAsker(status === "asking" && !isConfirmedByHost);
  useFocusBack(!isAsking, button);
  const isSlow = useAfter(status === "ending", 10_000);
  const message = rowMessage(revocation, { isSlow, cooldown }, messages, deviceName);
  return (
    <>
      {message && (
        <ToneMessage id={id} tone={message.tone}>
          {message.content}
        </ToneMessage>
      )}
      {status === "reappeared" && !isSelecting && <NotYouButton />}
      {(!isSelecting || message?.tone === "danger") && (
        <RevokeButton ref={button} onClick={claim} aria-describedby={message ? id : describedBy} />
      )}
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
