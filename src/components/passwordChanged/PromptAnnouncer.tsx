"use client";

import type { ReactNode } from "react";
import { useListParser } from "../../hooks/device/useParser.js";
import { useDistinctNames } from "../../hooks/device/useDistinctNames.js";
import { useMessages } from "../../hooks/useMessages.js";
import { useRevocationState } from "../../hooks/context/useRevocationState.js";
import type { UseSessionsResult } from "../../hooks/useSessions.js";
import { useDelayedLine } from "../../hooks/announce/useDelayedLine.js";
import { useIsLoneAnnouncer } from "../../hooks/announce/useIsLoneAnnouncer.js";
import { useIsRepeated } from "../../hooks/announce/useIsRepeated.js";
import { useLoneNews } from "../../hooks/announce/useLoneNews.js";
import { useCooldown } from "../../hooks/useCooldown.js";
import { useWaitText } from "../../hooks/time/useWaitText.js";
import { Alert, Status } from "../../parts/list.js";
import type { Line } from "../../revocation/Notice.js";
import { ToneMessage } from "../shared/ToneMessage.js";

/** Props of {@link PromptAnnouncer}. */
export interface PromptAnnouncerProps {
  /** The list of sessions. */
  list: UseSessionsResult;
  /** Whether a page of the list is being loaded. */
  isLoading: boolean;
}

/** What the line about loading is about. It is the same object, so that a new list does not say it again. */
const waiter = {};

/**
 * Says whether all other devices were signed out, and if not, why. It uses live regions only when no
 * `SessionList` is on the page, because the list has its own.
 */
export function PromptAnnouncer({ list, isLoading }: PromptAnnouncerProps): ReactNode {
  const { sessions, currentSession } = list;
  const messages = useMessages();
  const { bulk, result } = useRevocationState();
  const { parser } = useListParser(sessions);
  const nameOf = useDistinctNames(sessions, currentSession, parser);
  const { isLoneAnnouncer } = useIsLoneAnnouncer(true);
  const wait = useWaitText(useCooldown());
  const { polite, assertive } = useLoneNews(nameOf, {
    isShown: isLoneAnnouncer || (bulk ?? result)?.target === "others",
    isTeller: isLoneAnnouncer,
  });
  useIsRepeated(isLoneAnnouncer && (polite || assertive) !== "");
  // Loading is no notice. The list does not give its placeholders to the host either.
  const waiting: Line | undefined =
    isLoading && bulk?.status !== "reauthenticating"
      ? { text: messages.loading, tone: "progress", sessions: [], subject: waiter, key: "loading" }
      : undefined;
  const loading = useDelayedLine(waiting)?.text;
  // Show the countdown, but do not announce it: a screen reader would speak each second.
  const visibleText = wait ? messages.tooManyTries(wait) : assertive;
  return (
    <>
      <Status role={isLoneAnnouncer ? "status" : undefined}>{loading ?? polite}</Status>
      {isLoneAnnouncer && <Alert>{assertive}</Alert>}
      {visibleText && <ToneMessage tone="danger">{visibleText}</ToneMessage>}
    </>
  );
}
