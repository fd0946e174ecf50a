"use client";

import { type ComponentPropsWithoutRef, forwardRef, useId, useRef } from "react";
import { useAfter } from "../hooks/useAfter.js";
import { useDistinctNames } from "../hooks/useDistinctNames.js";
import { useMessages } from "../hooks/useMessages.js";
import { useRowFocus } from "../hooks/useRowFocus.js";
import { useSessions } from "../hooks/useSessions.js";
import { useComposedRefs } from "../lib/useComposedRefs.js";
import { Header, Lead, Root, Title, Updating } from "../parts/list.js";
import { BlankState } from "./BlankState.js";
import { ListNotice } from "./ListNotice.js";
import { ListStatus } from "./ListStatus.js";
import { LoadingState } from "./LoadingState.js";
import { SessionPanels } from "./SessionPanels.js";

/** Props of {@link SessionList}; the others reach its `<section>`. */
export interface SessionListProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** Level of the title; the headings below follow. @default 2 */
  headingLevel?: number;
  /** How many other devices to show before "Show all". @default all */
  initialCount?: number;
  /** The row that a mail links to: it is marked, and never opens a question. */
  highlightSessionId?: string;
}

/**
 * The whole screen: where am I signed in, is that all me, and how do I end what is not? Fetches,
 * orders, asks and reports; renders a `<section>` with a heading.
 *
 * @throws Error without a `SessionsProvider` above.
 */
export const SessionList = forwardRef<HTMLElement, SessionListProps>(function SessionList(
  { headingLevel = 2, initialCount, highlightSessionId, ...props },
  ref,
) {
  const messages = useMessages();
  const list = useSessions();
  const nameOf = useDistinctNames(list.sessions);
  const root = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const composedRef = useComposedRefs(root, ref);
  const id = useId();
  const isUpdating = useAfter(list.isRefreshing, 1_000);
  useRowFocus(root, title, list.sessions);

  // Rows come with their names: a card without one cannot be judged.
  const isLoading = list.status === "loading" || (list.status === "ready" && !nameOf);
  const state = isLoading ? "loading" : list.status;
  const hasRows = state === "ready" && list.sessions.length > 0;
  const othersLeft = list.sessions.filter((session) => session !== list.currentSession).length;
  return (
    <Root {...props} ref={composedRef} aria-labelledby={`${id}t`} data-state={state}>
      <Header>
        <Title ref={title} id={`${id}t`} level={headingLevel} tabIndex={-1}>
          {messages.title}
        </Title>
        {isUpdating && <Updating>{messages.updating}</Updating>}
        <Lead>{messages.lead}</Lead>
        <ListStatus nameOf={nameOf ?? (() => "")} othersLeft={othersLeft} />
      </Header>
      {hasRows && <ListNotice sessions={list} />}
      {hasRows && nameOf && (
        <SessionPanels
          list={list}
          nameOf={nameOf}
          headingLevel={headingLevel + 1}
          initialCount={initialCount}
          highlightSessionId={highlightSessionId}
        />
      )}
      {isLoading && <LoadingState />}
      {!isLoading && !hasRows && <BlankState sessions={list} headingLevel={headingLevel + 1} />}
    </Root>
  );
});
