"use client";

import type { ReactNode } from "react";
import { useDistinctNames } from "../../hooks/device/useDistinctNames.js";
import { useMessages } from "../../hooks/useMessages.js";
import { useAnnouncement } from "../../hooks/announce/useAnnouncement.js";
import { useRevocationState } from "../../hooks/context/useRevocationState.js";
import type { UseSessionsResult } from "../../hooks/useSessions.js";
import { useDelayedText } from "../../hooks/announce/useDelayedText.js";
import { useIsLoneAnnouncer } from "../../hooks/announce/useIsLoneAnnouncer.js";
import { useCooldown } from "../../hooks/useCooldown.js";
import { useWaitText } from "../../hooks/time/useWaitText.js";
import { Alert, Status } from "../../parts/list.js";
import { ToneMessage } from "../shared/ToneMessage.js";

/** Props of {@link PromptAnnouncer}. */
export interface PromptAnnouncerProps {
  /** The list of sessions. */
  list: UseSessionsResult;
  /** Level of the headings in `ChunkFailed`, which takes the same props. */
  headingLevel: number;
  /** Whether a page of the list is being loaded. */
  isLoading: boolean;
}

/**
 * Says whether all other devices were signed out, and if not, why. It uses live regions only when no
 * `SessionList` is on the page, because the list has its own.
 */
export function PromptAnnouncer({
  list,
  isLoading,
}: Omit<PromptAnnouncerProps, "headingLevel">): ReactNode {
  const { sessions, currentSession } = list;
  const messages = useMessages();
  const state = useRevocationState();
  const { bulk, result } = state;
  // Pass `Infinity`, so that this text does not say that no other device is left: the prompt says that below.
  const nameOf = useDistinctNames(sessions, currentSession);
  const announcement = useAnnouncement(state, nameOf, Infinity);
  const isLoneAnnouncer = useIsLoneAnnouncer();
  const wait = useWaitText(useCooldown());
  const isForPrompt = isLoneAnnouncer || (bulk ?? result)?.target === "others";
  const { polite, assertive } = isForPrompt ? announcement : { polite: "", assertive: "" };
  const politeText = useDelayedText(isLoading ? messages.loading : polite);
  const assertiveText = useDelayedText(assertive);
  const isReauthenticating = bulk?.target === "others" && bulk.status === "reauthenticating";
  // Show the countdown, but do not announce it: a screen reader would speak each second.
  const visibleText = wait ? messages.tooManyTries(wait) : !polite && assertive;
  return (
    <>
      <Status role={isLoneAnnouncer ? "status" : undefined}>
        {isReauthenticating ? messages.confirmItsYou : politeText}
      </Status>
      {isLoneAnnouncer && <Alert>{assertiveText}</Alert>}
      {visibleText && <ToneMessage tone="danger">{visibleText}</ToneMessage>}
    </>
  );
}
