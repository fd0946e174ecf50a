"use client";

import { type ReactNode, type RefObject, useContext, useId, useRef, useState } from "react";
import { describeAgent } from "../device/describeAgent.js";
import { NotYouContext } from "../hooks/NotYouContext.js";
import { useHeldOrder } from "../hooks/useHeldOrder.js";
import { useIsLookedAt } from "../hooks/useIsLookedAt.js";
import { useMessages } from "../hooks/useMessages.js";
import { useRevocationState } from "../hooks/useRevocationState.js";
import { useSelection } from "../hooks/useSelection.js";
import type { UseSessionsResult } from "../hooks/useSessions.js";
import { Count, Group, GroupActions, GroupTitle } from "../parts/aroundRows.js";
import { Button, Panel } from "../parts/list.js";
import { named } from "../parts/named.js";
import type { Session } from "../session/Session.js";
import { BelowPanels } from "./BelowPanels.js";
import { BulkBar } from "./BulkBar.js";
import { CardContent } from "./CardContent.js";
import { RevokeOthersButton } from "./RevokeOthersButton.js";
import { SelectTools } from "./SelectTools.js";

/** Props of {@link SessionPanels}. */
export interface SessionPanelsProps {
  list: UseSessionsResult;
  nameOf(session: Session): string;
  title: RefObject<HTMLElement | null>;
  /** Level of "Other devices"; the rows below it are one deeper. */
  headingLevel: number;
  initialCount?: number;
  highlightSessionId?: string;
}

/** This device alone on its panel, then the others; one panel where this device is not known. */
export function SessionPanels(props: SessionPanelsProps): ReactNode {
  const { list, nameOf, title, headingLevel, initialCount = Infinity, highlightSessionId } = props;
  const messages = useMessages();
  const setDoubt = useContext(NotYouContext);
  const { currentSession, hasMore } = list;
  const { isLookedAt, handlers } = useIsLookedAt();
  const { bulk, byId } = useRevocationState();
  const isAsking = [...byId.values()].some(({ status }) => status === "asking");
  const [wantsSelect, setWantsSelect] = useState(false);
  const { sessions, newCount, letIn } = useHeldOrder(
    list.sessions,
    isLookedAt || isAsking || wantsSelect,
  );
  const [isAllShown, setIsAllShown] = useState(false);
  const select = useRef<HTMLButtonElement>(null);
  const id = useId();

  const others = sessions.filter((session) => session !== currentSession);
  const shown = others.filter(
    ({ sessionId }, index) =>
      isAllShown || index < initialCount || sessionId === highlightSessionId,
  );
  const selection = useSelection(shown);
  // Where this device is not known it could be among the selected ones.
  const isSelecting = wantsSelect && currentSession !== undefined && others.length > 0;
  const isBusy = bulk !== undefined;
  const leave = () => setWantsSelect(false);
  const isWhole = shown.length === others.length && !hasMore;
  const card = (session: Session, level: number, isSelectable = false) => (
    <CardContent
      key={session.sessionId}
      as="li"
      session={session}
      device={describeAgent(session.userAgent)}
      isCurrent={session === currentSession}
      deviceName={nameOf(session)}
      headingLevel={level}
      isHighlighted={session.sessionId === highlightSessionId}
      selection={
        isSelectable
          ? { isSelected: selection.ids.has(session.sessionId), isBusy, press: selection.press }
          : undefined
      }
    />
  );
  // One deeper than "Other devices", which is not there where this device is not known.
  const rowLevel = currentSession ? headingLevel + 1 : headingLevel;
  return (
    <div
      {...named("panels")}
      {...handlers}
      data-selecting={isSelecting ? "" : undefined}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isSelecting || isBusy) return;
        event.stopPropagation();
        leave();
      }}
    >
      {currentSession && <Panel data-current="">{card(currentSession, headingLevel)}</Panel>}
      {currentSession && others.length > 0 && (
        <Group>
          <GroupTitle id={`${id}o`} level={headingLevel}>
            {messages.otherDevices} <Count>{others.length}</Count>
          </GroupTitle>
          <GroupActions>
            {isSelecting ? (
              <SelectTools
                {...selection}
                isBusy={isBusy}
                label={
                  isWhole
                    ? messages.selectAll(shown.length)
                    : messages.selectAllShown(shown.length)
                }
              />
            ) : (
              <>
                {others.length > 1 && (
                  <Button
                    ref={select}
                    aria-label={messages.selectDevices}
                    onClick={() => {
                      setDoubt?.();
                      selection.clear();
                      setWantsSelect(true);
                    }}
                  >
                    {messages.select}
                  </Button>
                )}
                <RevokeOthersButton headingLevel={headingLevel} />
              </>
            )}
          </GroupActions>
        </Group>
      )}
      {shown.length > 0 && (
        <Panel aria-labelledby={currentSession && `${id}o`}>
          {shown.map((session) => card(session, rowLevel, isSelecting))}
        </Panel>
      )}
      <BelowPanels
        list={list}
        hiddenCount={others.length - shown.length}
        others={others.length}
        newCount={newCount}
        letIn={letIn}
        onShowAll={() => setIsAllShown(true)}
        isSelecting={isSelecting}
      />
      <BulkBar
        isSelecting={isSelecting}
        selected={selection.selected}
        leave={leave}
        after={[select, title]}
      />
    </div>
  );
}
