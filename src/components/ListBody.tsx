"use client";

import { type ReactNode, type RefObject, useCallback, useState } from "react";
import { useKit } from "../hooks/KitContext.js";
import { type Doubt, NotYouContext } from "../hooks/NotYouContext.js";
import { useDistinctNames } from "../hooks/useDistinctNames.js";
import { useRevocationState } from "../hooks/useRevocationState.js";
import { useRowFocus } from "../hooks/useRowFocus.js";
import { useSessions } from "../hooks/useSessions.js";
import type { Store } from "../lib/createStore.js";
import { BlankState } from "./BlankState.js";
import { ListNews } from "./ListNews.js";
import { ListNotice } from "./ListNotice.js";
import type { SaidOfList } from "./ListStatus.js";
import { NotYou } from "./NotYou.js";
import { SessionPanels } from "./SessionPanels.js";

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
  const [asked, setAsked] = useState<{ doubt?: Doubt; of: string }>();
  const { account } = useKit();
  const accountId = useRevocationState((state) => state.accountId);
  // Whose devices these are: what was asked of another account's is over.
  const of = JSON.stringify([account, accountId]);
  const doubt = asked?.of === of ? asked.doubt : undefined;
  const setDoubt = useCallback((next?: Doubt) => setAsked({ doubt: next, of }), [of]);
  const doubted = doubt?.session?.sessionId;
  const isListed = () => list.sessions.some(({ sessionId }) => sessionId === doubted);
  const isReady = list.status === "ready";
  const hasNews = useRevocationState(
    ({ byId, bulk, result }) => byId.size > 0 || (bulk ?? result) !== undefined,
  );
  const [hasBegun, setHasBegun] = useState(false);
  if (!hasBegun && (hasNews || !isReady || list.isCutShort)) setHasBegun(true);
  // `ListNews` keeps its place in both cases, because one that is mounted anew would announce the result again.
  return (
    <>
      {hasBegun && <ListNews {...{ list, nameOf, root, said }} />}
      {isReady && list.sessions.length > 0 ? (
        <NotYouContext.Provider value={setDoubt}>
          <ListNotice sessions={list} />
          {doubt && (
            <NotYou
              doubt={doubt}
              isGone={!list.hasMore && !isListed()}
              nameOf={nameOf}
              headingLevel={headingLevel}
              title={title}
              onClose={() => setDoubt()}
            />
          )}
          <SessionPanels {...props} list={list} nameOf={nameOf} />
        </NotYouContext.Provider>
      ) : (
        <BlankState sessions={list} headingLevel={headingLevel} />
      )}
    </>
  );
}
