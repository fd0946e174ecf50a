"use client";

import type { ReactNode } from "react";
import { useDistinctNames } from "../hooks/useDistinctNames.js";
import { useMessages } from "../hooks/useMessages.js";
import { useRevocationNews } from "../hooks/useRevocationNews.js";
import { useRevocationState } from "../hooks/useRevocationState.js";
import type { UseSessionsResult } from "../hooks/useSessions.js";
import { useSettled } from "../hooks/useSettled.js";
import { useToldOnce } from "../hooks/useToldOnce.js";
import { useCooldown } from "../hooks/useCooldown.js";
import { useWait } from "../hooks/useWait.js";
import { Alert } from "../parts/aroundRows.js";
import { Status } from "../parts/list.js";
import { ToneMessage } from "./ToneMessage.js";

/** Props of {@link PromptStatus}. */
export interface PromptStatusProps {
  list: UseSessionsResult;
  headingLevel: number;
  isLoading: boolean;
}

/** What became of all others, and why not; in live regions where no list has its own. */
export function PromptStatus({
  list,
  isLoading,
}: Omit<PromptStatusProps, "headingLevel">): ReactNode {
  const { sessions, currentSession } = list;
  const messages = useMessages();
  const { bulk, result } = useRevocationState();
  // That no other is left is said below.
  const news = useRevocationNews(useDistinctNames(sessions, currentSession), Infinity);
  const isTeller = useToldOnce();
  const wait = useWait(useCooldown());
  const isOwn = isTeller || (bulk ?? result)?.scope === "others";
  const { polite, assertive } = isOwn ? news : { polite: "", assertive: "" };
  const said = useSettled(isLoading ? messages.loading : polite);
  const warned = useSettled(assertive);
  const isProving = bulk?.scope === "others" && bulk.status === "reauthenticating";
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
