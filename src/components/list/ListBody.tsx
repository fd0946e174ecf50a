"use client";

import { type ReactNode, type RefObject, useCallback, useState } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { type SuspectSession, GuideContext } from "../../hooks/context/GuideContext.js";
import { useDistinctNames } from "../../hooks/device/useDistinctNames.js";
import { useRevocationState } from "../../hooks/context/useRevocationState.js";
import { useRowFocus } from "../../hooks/focus/useRowFocus.js";
import { useSessions } from "../../hooks/useSessions.js";
import type { Store } from "../../lib/async/createStore.js";
import { EmptyState } from "./EmptyState.js";
import { ListAnnouncements } from "./ListAnnouncements.js";
import { StaleNotice } from "./StaleNotice.js";
import type { SaidOfList } from "./ListAnnouncer.js";
import { NotYouGuide } from "../guide/NotYouGuide.js";
import { DeviceSections } from "./DeviceSections.js";

/** Props of {@link ListBody}. */
export interface ListBodyProps {
  /** Where the words of the live regions go. */
  said: Store<SaidOfList>;
  root: RefObject<HTMLElement | null>;
  title: RefObject<HTMLElement | null>;
  /** Level of the headings right below the title. */
  headingLevel: number;
  initialCount?: number;
  highlightSessionId?: string;
}

/** The rows with what is to say about all of them, or why there are none. */
export function ListBody({ root, said, ...props }: ListBodyProps): ReactNode {
  const { title, headingLevel } = props;
  // The list around it has asked already, and shows what came of it here.
  const list = useSessions({ retryOnMount: false });
  const nameOf = useDistinctNames(list.sessions, list.currentSession);
  useRowFocus(root, title);
  const [asked, setAsked] = useState<{ doubt?: SuspectSession; of: string }>();
  const { account } = useKit();
  const accountId = useRevocationState((state) => state.accountId);
  // Whose devices these are: what was asked of another account's is over.
  const of = JSON.stringify([account, accountId]);
  const doubt = asked?.of === of ? asked.doubt : undefined;
  const setDoubt = useCallback((next?: SuspectSession) => setAsked({ doubt: next, of }), [of]);
  const doubted = doubt?.session?.sessionId;
  const isListed = () => list.sessions.some(({ sessionId }) => sessionId === doubted);
  const isReady = list.status === "ready";
  const hasNews = useRevocationState(
    ({ byId, bulk, result }) => byId.size > 0 || (bulk ?? result) !== undefined,
  );
  const [hasBegun, setHasBegun] = useState(false);
  if (!hasBegun && (hasNews || !isReady || list.isCutShort)) setHasBegun(true);
  // `ListAnnouncements` keeps its place in both cases, because one that is mounted anew would announce the result again.
  return (
    <>
      {hasBegun && <ListAnnouncements {...{ list, nameOf, root, said }} />}
      {isReady && list.sessions.length > 0 ? (
        <GuideContext.Provider value={setDoubt}>
          <StaleNotice sessions={list} />
          {doubt && (
            <NotYouGuide
              doubt={doubt}
              isGone={!list.hasMore && !isListed()}
              nameOf={nameOf}
              headingLevel={headingLevel}
              title={title}
              onClose={() => setDoubt()}
            />
          )}
          <DeviceSections {...props} list={list} nameOf={nameOf} />
        </GuideContext.Provider>
      ) : (
        <EmptyState sessions={list} headingLevel={headingLevel} />
      )}
    </>
  );
}
