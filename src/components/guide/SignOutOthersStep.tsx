"use client";

import { type ReactNode, type RefObject, useRef } from "react";
import { useCooldown } from "../../hooks/useCooldown.js";
import { useFocusFallback } from "../../hooks/focus/useFocusFallback.js";
import { useMessages } from "../../hooks/useMessages.js";
import { useRevocationState } from "../../hooks/context/useRevocationState.js";
import { loadedActions } from "../../hooks/revoke/loadedActions.js";
import { useRevokeAll } from "../../hooks/revoke/useRevokeAll.js";
import { useSessions } from "../../hooks/useSessions.js";
import { Step } from "../../parts/guide.js";
import { Button } from "../../parts/Button.js";
import { bulkLabel } from "../../wording/bulkLabel.js";
import { missingWords } from "../../wording/missingWords.js";
import { StopButton } from "../revoke/StopButton.js";
import { ToneMessage } from "../shared/ToneMessage.js";

/**
 * The step that signs out all other devices, after the usual dialog that shows how many they are. Renders a
 * `<li>`, or nothing when this device is unknown.
 *
 * @param props.title Gets the focus when the button is removed.
 */
export function SignOutOthersStep({ title }: { title: RefObject<HTMLElement | null> }): ReactNode {
  const messages = useMessages();
  const list = useSessions({ retryOnMount: false });
  const all = useRevokeAll("others", list, loadedActions);
  const { isOffered, isLoading, status, ask } = all;
  const button = useRef<HTMLButtonElement>(null);
  const { byId, bulk, result } = useRevocationState();
  const isCooling = useCooldown() !== undefined;
  const isNoneLeft = !isOffered && !list.hasMore;
  const missing = missingWords(list, messages);
  useFocusFallback(isNoneLeft, title);
  if (!list.currentSession) return null;
  const { target, sessions = [], ended = [] } = result ?? {};
  // If an outcome is unknown, do not claim that the device is still signed in.
  const isKnown =
    ended.length > 0 || !sessions.some((one) => byId.get(one.sessionId)?.status === "unknown");
  const isPartial = target === "others" && ended.length < sessions.length && isKnown;
  const isWaiting = isCooling || isLoading || bulk !== undefined;
  const offer = isLoading ? messages.loading : messages.signOutOthers;
  return (
    <Step>
      {isNoneLeft ? (
        <ToneMessage tone={missing ? "danger" : "done"}>
          {missing || messages.nowhereElse}
        </ToneMessage>
      ) : (
        <Button
          ref={button}
          aria-disabled={isWaiting || undefined}
          onClick={() => void (isWaiting || ask())}
        >
          {bulkLabel(status, messages) ?? offer}
        </Button>
      )}
      <StopButton all={all} after={button} />
      {!isNoneLeft && isPartial && (
        <ToneMessage tone="danger">
          {messages.partlySignedOut(ended.length, sessions.length)}
        </ToneMessage>
      )}
    </Step>
  );
}
