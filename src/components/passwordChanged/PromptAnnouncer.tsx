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
import { Alert } from "../../parts/aroundRows.js";
import { Status } from "../../parts/list.js";
import { ToneMessage } from "../shared/ToneMessage.js";

/** Props of {@link PromptAnnouncer}. */
export interface PromptAnnouncerProps {
  list: UseSessionsResult;
  headingLevel: number;
  isLoading: boolean;
}

/** What became of all others, and why not; in live regions where no list has its own. */
export function PromptAnnouncer({
  list,
  isLoading,
}: Omit<PromptAnnouncerProps, "headingLevel">): ReactNode {
  const { sessions, currentSession } = list;
  const messages = useMessages();
  const { bulk, result } = useRevocationState();
  // That no other is left is said below.
  const news = useAnnouncement(useDistinctNames(sessions, currentSession), Infinity);
  const isTeller = useIsLoneAnnouncer();
  const wait = useWaitText(useCooldown());
  const isOwn = isTeller || (bulk ?? result)?.target === "others";
  const { polite, assertive } = isOwn ? news : { polite: "", assertive: "" };
  const said = useDelayedText(isLoading ? messages.loading : polite);
  const warned = useDelayedText(assertive);
  const isProving = bulk?.target === "others" && bulk.status === "reauthenticating";
  // A countdown is seen, never spoken.
  const seen = wait ? messages.tooManyTries(wait) : !polite && assertive;
  return (
    <>
      <Status role={isTeller ? "status" : undefined}>
        {isProving ? messages.confirmItsYou : said}
      </Status>
      {isTeller && <Alert>{warned}</Alert>}
      {seen && <ToneMessage tone="danger">{seen}</ToneMessage>}
    </>
  );
}
