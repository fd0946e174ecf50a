"use client";

import { type ReactNode, useId, useState } from "react";
import { describeAgent } from "../device/describeAgent.js";
import { useHeldOrder } from "../hooks/useHeldOrder.js";
import { useIsLookedAt } from "../hooks/useIsLookedAt.js";
import { useMessages } from "../hooks/useMessages.js";
import { useRevocationState } from "../hooks/useRevocationState.js";
import type { UseSessionsResult } from "../hooks/useSessions.js";
import { Count, Group, GroupActions, GroupTitle, Hint } from "../parts/aroundRows.js";
import { Button, Panel } from "../parts/list.js";
import type { Session } from "../session/Session.js";
import { RevokeOthersButton } from "./RevokeOthersButton.js";
import { CardContent } from "./CardContent.js";
import { named } from "../parts/named.js";

/** Props of {@link SessionPanels}. */
export interface SessionPanelsProps {
  list: UseSessionsResult;
  nameOf(session: Session): string;
  /** Level of "Other devices"; the rows below it are one deeper. */
  headingLevel: number;
  initialCount?: number;
  highlightSessionId?: string;
}

/** This device alone on its panel, then the others; one panel where this device is not known. */
export function SessionPanels(props: SessionPanelsProps): ReactNode {
  const { list, nameOf, headingLevel, initialCount = Infinity, highlightSessionId } = props;
  const messages = useMessages();
  const { currentSession, hasMore, loadMore } = list;
  const { isLookedAt, handlers } = useIsLookedAt();
  const { byId } = useRevocationState();
  const isAsking = [...byId.values()].some(({ status }) => status === "asking");
  // One that is on the list again after it was signed out has something to say.
  const { sessions, newCount, letIn } = useHeldOrder(list.sessions, isLookedAt || isAsking, byId);
  const [isAllShown, setIsAllShown] = useState(false);
  const id = useId();

  const others = sessions.filter((session) => session !== currentSession);
  const shown = others.filter(
    ({ sessionId }, index) =>
      isAllShown || index < initialCount || sessionId === highlightSessionId,
  );
  const showMore = () => {
    letIn();
    void loadMore();
  };
  const card = (session: Session, level: number) => (
    <CardContent
      key={session.sessionId}
      as="li"
      session={session}
      device={describeAgent(session.userAgent)}
      isCurrent={session === currentSession}
      deviceName={nameOf(session)}
      headingLevel={level}
      isHighlighted={session.sessionId === highlightSessionId}
    />
  );
  // One deeper than "Other devices", which is not there where this device is not known.
  const rowLevel = currentSession ? headingLevel + 1 : headingLevel;
  return (
    <div {...named("panels")} {...handlers}>
      {currentSession && <Panel data-current="">{card(currentSession, headingLevel)}</Panel>}
      {currentSession && others.length > 0 && (
        <Group>
          <GroupTitle id={`${id}o`} level={headingLevel}>
            {messages.otherDevices} <Count>{others.length}</Count>
          </GroupTitle>
          <GroupActions>
            <RevokeOthersButton headingLevel={headingLevel} />
          </GroupActions>
        </Group>
      )}
      {shown.length > 0 && (
        <Panel aria-labelledby={currentSession && `${id}o`}>
          {shown.map((session) => card(session, rowLevel))}
        </Panel>
      )}
      {shown.length < others.length && (
        <Button onClick={() => setIsAllShown(true)}>{messages.showAll(others.length)}</Button>
      )}
      {hasMore && <Button onClick={showMore}>{messages.showMore}</Button>}
      {/* Below all rows: above them it would push them away from under the pointer. */}
      {newCount > 0 && <Button onClick={letIn}>{messages.showNew(newCount)}</Button>}
      {currentSession && others.length === 0 && !hasMore && <Hint>{messages.nowhereElse}</Hint>}
      {!currentSession && <Hint>{messages.currentUnknown}</Hint>}
    </div>
  );
}
