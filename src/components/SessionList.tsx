"use client";

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { useAfter } from "../hooks/useAfter.js";
import { useMessages } from "../hooks/useMessages.js";
import { useSessions } from "../hooks/useSessions.js";
import { useComposedRefs } from "../lib/useComposedRefs.js";
import { Header, Lead, Root, Status, Title, Updating } from "../parts/list.js";
import { LoadingState } from "./LoadingState.js";
import { screen, screenChunk } from "./screenChunk.js";

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
  const [{ ListBody, ListStatus }] = useState(screen);
  const root = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const composedRef = useComposedRefs(root, ref);
  const id = useId();
  const isUpdating = useAfter(list.isRefreshing, 1_000);

  useEffect(() => void screenChunk.load(), []);
  return (
    <Root {...props} ref={composedRef} aria-labelledby={`${id}t`} data-state={list.status}>
      <Header>
        <Title ref={title} id={`${id}t`} level={headingLevel} tabIndex={-1}>
          {messages.title}
        </Title>
        {isUpdating && <Updating>{messages.updating}</Updating>}
        <Lead>{messages.lead}</Lead>
        <Suspense fallback={<Status />}>
          <ListStatus list={list} />
        </Suspense>
      </Header>
      {list.status === "loading" ? (
        <LoadingState />
      ) : (
        <Suspense fallback={<LoadingState />}>
          <ListBody
            list={list}
            root={root}
            title={title}
            headingLevel={headingLevel + 1}
            initialCount={initialCount}
            highlightSessionId={highlightSessionId}
          />
        </Suspense>
      )}
    </Root>
  );
});
