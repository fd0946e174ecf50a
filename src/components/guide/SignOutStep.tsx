"use client";

import type { ReactNode, RefObject } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { useFocusFallback } from "../../hooks/focus/useFocusFallback.js";
import { useMessages } from "../../hooks/useMessages.js";
import { useRevokeKnownSession } from "../../hooks/revoke/useRevokeKnownSession.js";
import { rowMessageContent } from "../../hooks/row/rowMessageContent.js";
import { useRowMessage } from "../../hooks/row/useRowMessage.js";
import { Step } from "../../parts/guide.js";
import { Button } from "../../parts/Button.js";
import type { Session } from "../../session/Session.js";
import { interpolateName } from "../../lib/react/interpolateNode.js";
import { nameDirection } from "../../wording/nameDirection.js";
import { revokeButtonState } from "../../wording/revokeButtonState.js";
import { ToneMessage } from "../shared/ToneMessage.js";

/** Props of {@link SignOutStep}. */
export interface SignOutStepProps {
  /** The session of the device. */
  session: Session;
  /** Whether the session is no longer on the list. */
  isGone: boolean;
  /** The name of the device. */
  deviceName: string;
  /** Gets the focus when the button is removed. */
  title: RefObject<HTMLElement | null>;
}

/**
 * The step that signs out the suspect device. It does not ask the user to confirm, because the guide was the
 * question; a host with its own `confirm` still asks. Renders a `<li>`.
 */
export function SignOutStep(props: SignOutStepProps): ReactNode {
  const { session, isGone, deviceName, title } = props;
  const messages = useMessages();
  const { isConfirmedByHost } = useKit();
  const signOut = useRevokeKnownSession(session, false);
  const { status, revocation } = signOut;
  const isDone = status === "revoked" || isGone;
  const isRevokedHere = status === "revoked" && !revocation?.wasGone;
  const done = isRevokedHere ? messages.deviceSignedOut : messages.deviceAlreadySignedOut;
  const { message, isCooling } = useRowMessage(revocation);
  useFocusFallback(isDone, title);
  const state = revokeButtonState(status, isCooling, messages, deviceName);
  const isOpen = status === "idle" || (status === "asking" && !isConfirmedByHost);
  const action = isOpen ? (isConfirmedByHost ? "ask" : "revoke") : state.action;
  return (
    <Step>
      {isDone ? (
        <ToneMessage tone="done">{interpolateName(done, deviceName)}</ToneMessage>
      ) : (
        <Button
          data-status={status}
          data-variant="danger"
          aria-disabled={!action || undefined}
          onClick={() => void (action && signOut[action]())}
        >
          <bdi dir={nameDirection(messages)}>{state.name}</bdi>
        </Button>
      )}
      {message && (
        <ToneMessage tone={message.tone}>{rowMessageContent(message, deviceName)}</ToneMessage>
      )}
    </Step>
  );
}
