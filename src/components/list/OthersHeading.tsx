"use client";

import type { ReactNode, Ref } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import type { UseSelectionResult } from "../../hooks/select/useSelection.js";
import type { UseSessionsResult } from "../../hooks/useSessions.js";
import { Count, Group, GroupActions, GroupTitle } from "../../parts/aroundRows.js";
import { Button } from "../../parts/Button.js";
import { BulkRevokeButton } from "../revoke/BulkRevokeButton.js";
import { SelectionTools } from "../select/SelectionTools.js";

/** Props of {@link OthersHeading}. */
export interface OthersHeadingProps {
  list: UseSessionsResult;
  id: string;
  headingLevel: number;
  /** How many other devices there are. */
  count: number;
  /** How many of them can be selected. */
  shownCount: number;
  /** There are others that are not among them. */
  hasMore: boolean;
  isSelecting: boolean;
  isBusy: boolean;
  selection: UseSelectionResult;
  /** The button that begins to select. */
  select: Ref<HTMLButtonElement>;
  onSelect(): void;
}

/** "Other devices", how many, and what can be done with all of them. */
export function OthersHeading(props: OthersHeadingProps): ReactNode {
  const { list, id, headingLevel, count, shownCount, hasMore } = props;
  const { isSelecting, isBusy, selection, select, onSelect } = props;
  const messages = useMessages();
  // "All" is said of all only.
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
          <SelectionTools {...selection} isBusy={isBusy} label={label} />
        ) : (
          <>
            {count > 1 && (
              <Button ref={select} aria-label={messages.selectDevices} onClick={onSelect}>
                {messages.select}
              </Button>
            )}
            <BulkRevokeButton target="others" list={list} headingLevel={headingLevel} />
          </>
        )}
      </GroupActions>
    </Group>
  );
}
