"use client";

import type { ReactNode, RefObject } from "react";
import { useCooldown } from "../hooks/useCooldown.js";
import { useFocusBack } from "../hooks/useFocusBack.js";
import { useMessages } from "../hooks/useMessages.js";
import { useRevocationState } from "../hooks/useRevocationState.js";
import { useRevokeOtherSessions } from "../hooks/useRevokeOtherSessions.js";
import { useSessions } from "../hooks/useSessions.js";
import { Step } from "../parts/guide.js";
import { Button } from "../parts/Button.js";
import { ToneMessage } from "./ToneMessage.js";

/**
 * Ends all other devices, after the usual dialog that counts them. Renders a `<li>`; nothing where
 * this device is not known.
 */
export function SignOutOthersStep({ title }: { title: RefObject<HTMLElement | null> }): ReactNode {
  const messages = useMessages();
  const { currentSession, hasMore } = useSessions({ retryOnMount: false });
  const { isOffered, status, ask } = useRevokeOtherSessions();
  const { byId, bulk, result } = useRevocationState();
  const isCooling = useCooldown() !== undefined;
  const isNoneLeft = !isOffered && !hasMore;
  useFocusBack(isNoneLeft, title);
  if (!currentSession) return null;
  const { scope, sessions = [], ended = [] } = result ?? {};
  // Of what nobody knows it is not said that it is not.
  const isKnown = ended.length > 0 || !sessions.some((one) => byId.get(one.sessionId)?.isStuck);
  const isPartial = scope === "others" && ended.length < sessions.length && isKnown;
  const isWaiting = isCooling || bulk !== undefined;
  const isEnding = status === "ending" || status === "reauthenticating";
  return (
    <Step>
      {isNoneLeft ? (
        <ToneMessage tone="done">{messages.nowhereElse}</ToneMessage>
      ) : (
        <Button aria-disabled={isWaiting || undefined} onClick={() => void (isWaiting || ask())}>
          {isEnding ? messages.signingOut : messages.signOutOthers}
        </Button>
      )}
      {!isNoneLeft && isPartial && (
        <ToneMessage tone="danger">
          {messages.partlySignedOut(ended.length, sessions.length)}
        </ToneMessage>
      )}
    </Step>
  );
}
