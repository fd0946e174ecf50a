"use client";

import { type ReactNode, useId, useState } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { useListing } from "../../hooks/list/useListing.js";
import { useListReason } from "../../hooks/list/useListReason.js";
import { useMessages } from "../../hooks/useMessages.js";
import type { UseSessionsResult } from "../../hooks/useSessions.js";
import { Hint } from "../../parts/aroundRows.js";
import { Button } from "../../parts/Button.js";
import { timeOrNegativeInfinity } from "../../session/time.js";
import type { Session } from "../../session/Session.js";
import { NotYouButton } from "../guide/NotYouButton.js";
import { ToneMessage } from "../shared/ToneMessage.js";

/** Props of {@link ListFooter}. */
export interface ListFooterProps {
  list: UseSessionsResult;
  /** How many other devices there are, shown or not. */
  others: number;
  hiddenCount: number;
  /** Those that are held back while someone looks. */
  waiting: readonly Session[];
  isSelecting: boolean;
  letIn(): void;
  onShowAll(): void;
}

/** How to see more, and what is to say of what is there. Above the rows it would push them away. */
export function ListFooter(props: ListFooterProps): ReactNode {
  const { list, others, hiddenCount, waiting, isSelecting, letIn, onShowAll } = props;
  const { currentSession, hasMore, isLoadingMore, moreError, loadMore } = list;
  const { isCutShort, unreadableCount } = list;
  const isWhole = !hasMore && !isCutShort && unreadableCount === 0;
  const messages = useMessages();
  const { reason } = useListReason(moreError);
  const id = useId();
  const { hasPasswordChange, hasSecurityReview } = useKit();
  const listing = useListing();
  // This device may stand on a page that is not loaded.
  const isUnknown = listing?.currentSessionId === undefined || !hasMore;
  // When the first list came, by the server's clock. What signed in before it is no news: it stood on a
  // page that was not loaded, or was left out of one list.
  const [since] = useState(
    () => (list.updatedAt?.getTime() ?? Infinity) + (listing?.clock?.wallMs ?? 0),
  );
  const newCount = waiting.filter(
    ({ createdAt }) => timeOrNegativeInfinity(createdAt) > since,
  ).length;
  const olderCount = waiting.length - newCount;
  const showMore = () => {
    if (hiddenCount > 0) return onShowAll();
    letIn();
    void loadMore();
  };
  // Not "all" where there are more that are not loaded.
  const label = moreError ? messages.tryAgain : messages.showMore;
  return (
    <>
      {moreError && (
        <ToneMessage id={id} tone="danger">
          {`${messages.moreFailed} ${reason}`}
        </ToneMessage>
      )}
      {hasMore ? (
        <Button
          aria-disabled={isLoadingMore || undefined}
          aria-describedby={moreError && id}
          onClick={showMore}
        >
          {isLoadingMore ? messages.loadingMore : label}
        </Button>
      ) : (
        hiddenCount > 0 && <Button onClick={onShowAll}>{messages.showAll(others)}</Button>
      )}
      {newCount > 0 && <Button onClick={letIn}>{messages.showNew(newCount)}</Button>}
      {olderCount > 0 && <Button onClick={letIn}>{messages.showWaiting(olderCount)}</Button>}
      {isCutShort && <Hint>{messages.restMissing}</Hint>}
      {unreadableCount > 0 && <Hint>{messages.unreadable(unreadableCount)}</Hint>}
      {currentSession && others === 0 && isWhole && <Hint>{messages.nowhereElse}</Hint>}
      {!currentSession && isUnknown && <Hint>{messages.currentUnknown}</Hint>}
      {!isSelecting && (hasPasswordChange || hasSecurityReview) && <NotYouButton />}
    </>
  );
}
