"use client";

import { memo, type ReactNode, type Ref } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import type { UseSelectionResult } from "../../hooks/useSelection.js";
import type { UseSessionsResult } from "../../hooks/useSessions.js";
import { Count, Group, GroupActions, GroupTitle } from "../../parts/aroundRows.js";
import { Button } from "../../parts/Button.js";
import { BulkRevokeButton } from "../revoke/BulkRevokeButton.js";
import { WhenActing } from "../lazy/WhenActing.js";

/** Props of {@link OthersHeading}. */
export interface OthersHeadingProps {
  /** The list of sessions. */
  list: UseSessionsResult;
  /** The id of the heading. */
  id: string;
  /** Level of the heading. */
  headingLevel: number;
  /** How many other devices there are. */
  count: number;
  /** How many of them can be selected. */
  shownCount: number;
  /** Whether the user is selecting rows. */
  isSelecting: boolean;
  /** Whether a batch is in progress. The selection must not change then. */
  isBusy: boolean;
  /** The selection. */
  selection: UseSelectionResult;
  /** Set to the button that starts selecting. */
  select: Ref<HTMLButtonElement>;
  /** Called when the user starts selecting. */
  onSelect(): void;
}

/** The heading "Other devices" with their number, and the buttons for all of them. */
export const OthersHeading = memo(function OthersHeading(props: OthersHeadingProps): ReactNode {
  const { list, id, headingLevel, count, shownCount } = props;
  const { isSelecting, isBusy, selection, select, onSelect } = props;
  const messages = useMessages();
  // Whether there are other devices that `count` does not include.
  const hasMore = list.hasMore || list.isCutShort || list.unreadableCount > 0;
  // Say "all" only when every other device can be selected.
  const isWhole = shownCount === count && !hasMore;
  const label = isWhole ? messages.selectAll(shownCount) : messages.selectAllShown(shownCount);
  return (
    <Group>
      <GroupTitle id={id} level={headingLevel}>
        <span>{messages.otherDevices}</span>{" "}
        <Count>{hasMore ? messages.atLeast(count) : count}</Count>
      </GroupTitle>
      <GroupActions>
        {isSelecting ? (
          <WhenActing>
            {({ SelectionTools }) => (
              <SelectionTools {...selection} isBusy={isBusy} label={label} />
            )}
          </WhenActing>
        ) : (
          <>
            {count > 1 && (
              <Button
                ref={select}
                data-early=""
                aria-label={messages.selectDevices}
                onClick={onSelect}
              >
                {messages.select}
              </Button>
            )}
            <BulkRevokeButton target="others" list={list} headingLevel={headingLevel} />
          </>
        )}
      </GroupActions>
    </Group>
  );
});
