"use client";

import type { ReactNode } from "react";
import { useKit } from "../hooks/KitContext.js";
import { useMessages } from "../hooks/useMessages.js";
import type { UseSessionsResult } from "../hooks/useSessions.js";
import { Hint } from "../parts/aroundRows.js";
import { Button } from "../parts/Button.js";
import { NotYouButton } from "./NotYouButton.js";

/** Props of {@link BelowPanels}. */
export interface BelowPanelsProps {
  list: UseSessionsResult;
  /** How many other devices there are, shown or not. */
  others: number;
  hiddenCount: number;
  newCount: number;
  isSelecting: boolean;
  letIn(): void;
  onShowAll(): void;
}

/** How to see more, and what is to say of what is there. Above the rows it would push them away. */
export function BelowPanels(props: BelowPanelsProps): ReactNode {
  const { list, others, hiddenCount, newCount, isSelecting, letIn, onShowAll } = props;
  const { currentSession, hasMore, isCutShort, unreadableCount, loadMore } = list;
  const isWhole = !hasMore && !isCutShort && unreadableCount === 0;
  const messages = useMessages();
  const { hasPasswordChange, hasSecurityReview } = useKit();
  const showMore = () => {
    letIn();
    void loadMore();
  };
  return (
    <>
      {hiddenCount > 0 && <Button onClick={onShowAll}>{messages.showAll(others)}</Button>}
      {hasMore && <Button onClick={showMore}>{messages.showMore}</Button>}
      {newCount > 0 && <Button onClick={letIn}>{messages.showNew(newCount)}</Button>}
      {isCutShort && <Hint>{messages.restMissing}</Hint>}
      {unreadableCount > 0 && <Hint>{messages.unreadable(unreadableCount)}</Hint>}
      {currentSession && others === 0 && isWhole && <Hint>{messages.nowhereElse}</Hint>}
      {!currentSession && <Hint>{messages.currentUnknown}</Hint>}
      {!isSelecting && (hasPasswordChange || hasSecurityReview) && <NotYouButton />}
    </>
  );
}
