"use client";

import { type ReactNode, type RefObject, useState } from "react";
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
  const [doubt, setDoubt] = useState<Doubt>();
  const { byId } = useRevocationState();
  const doubted = doubt?.session?.sessionId;
  // Neither listed nor ended here: it is another account's, or was ended elsewhere.
  const isKnown =
    doubted === undefined ||
    byId.has(doubted) ||
    list.sessions.some(({ sessionId }) => sessionId === doubted);
  if (list.status !== "ready" || list.sessions.length === 0) {
    return <BlankState sessions={list} headingLevel={headingLevel} />;
  }
  return (
    <NotYouContext.Provider value={setDoubt}>
      <ListNotice sessions={list} />
      {doubt && isKnown && (
        <NotYou
          doubt={doubt}
          nameOf={nameOf}
          headingLevel={headingLevel}
          title={title}
          onClose={() => setDoubt(undefined)}
        />
      )}
      <SessionPanels {...props} list={list} nameOf={nameOf} />
    </NotYouContext.Provider>
  );
}
