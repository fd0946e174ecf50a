"use client";

import { type ReactNode, type RefObject, useContext, useId, useRef, useState } from "react";
import { NotYouContext } from "../hooks/NotYouContext.js";
import { useAnswerable } from "../hooks/useAnswerable.js";
import { useDescribeSession } from "../hooks/useDescribeSession.js";
import { useHeldOrder } from "../hooks/useHeldOrder.js";
import { useIsLookedAt } from "../hooks/useIsLookedAt.js";
import { useLocale } from "../hooks/useLocale.js";
import { useIsPrinting } from "../hooks/useIsPrinting.js";
import { useRevocationState } from "../hooks/useRevocationState.js";
import { useSelection } from "../hooks/useSelection.js";
import type { UseSessionsResult } from "../hooks/useSessions.js";
import { useEscape } from "../lib/useEscape.js";
import { Panel } from "../parts/list.js";
import { named } from "../parts/named.js";
import type { Session } from "../session/Session.js";
import { BelowPanels } from "./BelowPanels.js";
import { BulkBar } from "./BulkBar.js";
import { CardContent } from "./CardContent.js";
import { OthersHeading } from "./OthersHeading.js";
import { Rows } from "./Rows.js";

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
  useAnswerable();
  const setDoubt = useContext(NotYouContext);
  const { currentSession, hasMore, isCutShort, unreadableCount } = list;
  const describe = useDescribeSession(currentSession);
  const { isLookedAt, looked } = useIsLookedAt();
  const { bulk, byId } = useRevocationState();
  const isAsking = [...byId.values()].some(({ status }) => status === "asking");
  const [wantsSelect, setWantsSelect] = useState(false);
  const isHeld = isLookedAt || isAsking || wantsSelect;
  // Not this device: under a new id after a proof of who asks, it is no newcomer. And one that is on
  // the list again after it was signed out has something to say.
  const {
    sessions: others,
    waiting,
    letIn,
  } = useHeldOrder(
    list.sessions.filter((session) => session !== currentSession),
    isHeld,
    byId,
  );
  const count = others.length + waiting.length;
  const [isAllShown, setIsAllShown] = useState(false);
  const isPrinting = useIsPrinting();
  const locale = useLocale();
  const select = useRef<HTMLButtonElement>(null);
  const id = useId();

  const shown = others.filter(
    ({ sessionId }, index) =>
      isAllShown || isPrinting || index < initialCount || sessionId === highlightSessionId,
  );
  const selection = useSelection(shown);
  // Where this device is not known it could be among the selected ones.
  const canSelect = currentSession !== undefined && others.length > 0;
  // Over for good: with the next sign-in it would come back by itself, and take the focus.
  if (wantsSelect && !canSelect) setWantsSelect(false);
  const isSelecting = wantsSelect && canSelect;
  const isBusy = bulk !== undefined;
  const leave = () => setWantsSelect(false);
  useEscape(looked.ref, isSelecting && !isBusy ? leave : undefined);
  const card = (session: Session, level: number, isSelectable = false, isListItem = true) => {
    const isSelected = selection.ids.has(session.sessionId);
    return (
      <CardContent
        key={session.sessionId}
        {...(isListItem ? listItem : chunkItem)}
        session={session}
        device={describe(session)}
        isCurrent={session === currentSession}
        deviceName={nameOf(session)}
        headingLevel={level}
        isHighlighted={session.sessionId === highlightSessionId}
        isSelected={isSelected}
        isBusy={isBusy}
        onTick={isSelectable ? selection.press : undefined}
        locale={locale}
      />
    );
  };
  // One deeper than "Other devices", which is not there where this device is not known.
  const rowLevel = currentSession ? headingLevel + 1 : headingLevel;
  return (
    <div {...named("panels")} {...looked} data-selecting={isSelecting ? "" : undefined}>
      {currentSession && <Panel data-current="">{card(currentSession, headingLevel)}</Panel>}
      {currentSession && others.length > 0 && (
        <OthersHeading
          id={`${id}o`}
          headingLevel={headingLevel}
          count={count}
          shownCount={shown.length}
          hasMore={hasMore || isCutShort || unreadableCount > 0}
          isSelecting={isSelecting}
          isBusy={isBusy}
          selection={selection}
          select={select}
          onSelect={() => {
            setDoubt?.();
            selection.clear();
            setWantsSelect(true);
          }}
        />
      )}
      {shown.length > 0 && (
        <Rows
          sessions={shown}
          labelledBy={currentSession && `${id}o`}
          row={(session, isListItem) => card(session, rowLevel, isSelecting, isListItem)}
        />
      )}
      <BelowPanels
        list={list}
        hiddenCount={others.length - shown.length}
        others={count}
        waiting={waiting}
        letIn={letIn}
        onShowAll={() => {
          setIsAllShown(true);
          if (waiting.length > 0) letIn();
        }}
        isSelecting={isSelecting}
      />
      <BulkBar
        isSelecting={isSelecting}
        selected={selection.selected}
        shownCount={shown.length}
        leave={leave}
        after={[select, title]}
        nameOf={nameOf}
        headingLevel={headingLevel}
      />
    </div>
  );
}

const listItem = { as: "li" } as const;
const chunkItem = { as: "div", role: "listitem" } as const;
