"use client";

import { memo, type ReactNode, type RefObject, useId, useState } from "react";
import { useFocusNewRow } from "../../hooks/focus/useFocusNewRow.js";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { useListing } from "../../hooks/list/useListing.js";
import { useListReason } from "../../hooks/list/useListReason.js";
import { useMessages } from "../../hooks/useMessages.js";
import type { UseSessionsResult } from "../../hooks/useSessions.js";
import { Hint } from "../../parts/aroundRows.js";
import { Button } from "../../parts/Button.js";
import { timeOrNegativeInfinity } from "../../session/time.js";
import type { Session } from "../../session/Session.js";
import type { SessionsError } from "../../session/SessionsError.js";
import { NotYouButton } from "../guide/NotYouButton.js";
import { ToneMessage } from "../shared/ToneMessage.js";

/** Props of {@link ListFooter}. */
export interface ListFooterProps {
  /** The list of sessions. */
  list: UseSessionsResult;
  /** How many other devices there are, shown or not. */
  others: number;
  /** How many other devices are hidden until the user presses "Show all". */
  hiddenCount: number;
  /** New sessions that are not shown while the pointer or the focus is in the list. */
  waiting: readonly Session[];
  /** Whether the user is selecting rows. */
  isSelecting: boolean;
  /** The element around the rows and these buttons. */
  panels: RefObject<HTMLElement | null>;
  /** Shows the waiting sessions. */
  admitNew(): void;
  /** Shows all loaded devices. */
  onShowAll(): void;
}

/**
 * The buttons that show more rows, and notes about the list. They are below the rows, because above the rows
 * they would move the rows down.
 */
export const ListFooter = memo(function ListFooter(props: ListFooterProps): ReactNode {
  const { list, others, hiddenCount, waiting, isSelecting, panels } = props;
  const { currentSession, hasMore, isLoadingMore, moreError, loadMore } = list;
  const { isCutShort, unreadableCount } = list;
  const isWhole = !hasMore && !isCutShort && unreadableCount === 0;
  const messages = useMessages();
  const id = useId();
  const { hasPasswordChange, hasSecurityReview } = useKit();
  const listing = useListing();
  // The time of the first list, by the server's clock. A session that signed in before this time is not a new
  // sign-in: it was on a page that was not loaded, or was missing in one response.
  const [since] = useState(
    () => (list.updatedAt?.getTime() ?? Infinity) + (listing?.clock?.wallMs ?? 0),
  );
  const newCount = waiting.filter(
    ({ createdAt }) => timeOrNegativeInfinity(createdAt) > since,
  ).length;
  const olderCount = waiting.length - newCount;
  const expectRows = useFocusNewRow(panels);
  const admitNew = () => {
    expectRows();
    props.admitNew();
  };
  const showAll = () => {
    expectRows();
    props.onShowAll();
  };
  const showMore = () => {
    if (hiddenCount > 0) return showAll();
    admitNew();
    void loadMore();
  };
  // Do not say "all" when more pages can be loaded.
  const label = moreError ? messages.tryAgain : messages.showMore;
  return (
    <>
      {moreError && (
        <ToneMessage id={id} tone="danger">
          <MoreFailed error={moreError} />
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
        hiddenCount > 0 && <Button onClick={showAll}>{messages.showAll(others)}</Button>
      )}
      {newCount > 0 && <Button onClick={admitNew}>{messages.showNew(newCount)}</Button>}
      {olderCount > 0 && <Button onClick={admitNew}>{messages.showWaiting(olderCount)}</Button>}
      {isCutShort && <Hint>{messages.restMissing}</Hint>}
      {unreadableCount > 0 && <Hint>{messages.unreadable(unreadableCount)}</Hint>}
      {currentSession && others === 0 && isWhole && <Hint>{messages.nowhereElse}</Hint>}
      {/* While a page is missing, that page may name or hold this device. */}
      {!currentSession && !hasMore && <Hint>{messages.currentUnknown}</Hint>}
      {!isSelecting && (hasPasswordChange || hasSecurityReview) && <NotYouButton />}
    </>
  );
});

/** Why the next page could not be loaded. It is a component, because a list without an error needs no countdown. */
function MoreFailed({ error }: { error: SessionsError }): ReactNode {
  const messages = useMessages();
  const { reason } = useListReason(error);
  return `${messages.moreFailed} ${reason}`;
}
