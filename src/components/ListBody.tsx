"use client";

import { type ReactNode, type RefObject, useCallback, useState } from "react";
import { useKit } from "../hooks/KitContext.js";
import { type Doubt, NotYouContext } from "../hooks/NotYouContext.js";
import { useDistinctNames } from "../hooks/useDistinctNames.js";
import { useRevocationState } from "../hooks/useRevocationState.js";
import { useRowFocus } from "../hooks/useRowFocus.js";
import { useSessions } from "../hooks/useSessions.js";
import { BlankState } from "./BlankState.js";
import { ListNotice } from "./ListNotice.js";
import { NotYou } from "./NotYou.js";
import { SessionPanels } from "./SessionPanels.js";

/** Props of {@link ListBody}. */
export interface ListBodyProps {
  root: RefObject<HTMLElement | null>;
  title: RefObject<HTMLElement | null>;
  /** Level of the headings right below the title. */
  headingLevel: number;
  initialCount?: number;
  highlightSessionId?: string;
}

/** The rows with what is to say about all of them, or why there are none. */
export function ListBody({ root, ...props }: ListBodyProps): ReactNode {
  const { title, headingLevel } = props;
  // The list around it has asked already, and shows what came of it here.
  const list = useSessions({ retryOnMount: false });
  const nameOf = useDistinctNames(list.sessions, list.currentSession);
  useRowFocus(root, title);
  const [asked, setAsked] = useState<{ doubt?: Doubt; of: string }>();
  const { account } = useKit();
  const { accountId } = useRevocationState();
  // Whose devices these are: what was asked of another account's is over.
  const of = JSON.stringify([account, accountId]);
  const doubt = asked?.of === of ? asked.doubt : undefined;
  const setDoubt = useCallback((next?: Doubt) => setAsked({ doubt: next, of }), [of]);
  const doubted = doubt?.session?.sessionId;
  const isGone = !list.hasMore && !list.sessions.some(({ sessionId }) => sessionId === doubted);
  if (list.status !== "ready" || list.sessions.length === 0) {
    return <BlankState sessions={list} headingLevel={headingLevel} />;
  }
  return (
    <NotYouContext.Provider value={setDoubt}>
      <ListNotice sessions={list} />
      {doubt && (
        <NotYou
          doubt={doubt}
          isGone={isGone}
          nameOf={nameOf}
          headingLevel={headingLevel}
          title={title}
          onClose={() => setDoubt()}
        />
      )}
      <SessionPanels {...props} list={list} nameOf={nameOf} />
    </NotYouContext.Provider>
  );
}
