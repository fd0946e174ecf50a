"use client";

import type { ReactNode, RefObject } from "react";
import { useDistinctNames } from "../hooks/useDistinctNames.js";
import { useRowFocus } from "../hooks/useRowFocus.js";
import { useSessions } from "../hooks/useSessions.js";
import { BlankState } from "./BlankState.js";
import { ListNotice } from "./ListNotice.js";
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
export function ListBody({ root, title, ...props }: ListBodyProps): ReactNode {
  const { headingLevel } = props;
  // The list around it has asked already, and shows what came of it here.
  const list = useSessions({ retryOnMount: false });
  const nameOf = useDistinctNames(list.sessions);
  useRowFocus(root, title);
  if (list.status !== "ready" || list.sessions.length === 0) {
    return <BlankState sessions={list} headingLevel={headingLevel} />;
  }
  return (
    <>
      <ListNotice sessions={list} />
      <SessionPanels {...props} list={list} nameOf={nameOf} />
    </>
  );
}
