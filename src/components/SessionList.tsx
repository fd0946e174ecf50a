"use client";

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { useDelayedFlag } from "../hooks/dom/useDelayedFlag.js";
import { useMessages } from "../hooks/useMessages.js";
import { useSessionsStatus } from "../hooks/list/useSessionsStatus.js";
import { useAnnouncingList } from "../hooks/announce/useAnnouncingList.js";
import { createStore } from "../lib/async/createStore.js";
import { useMergedRefs } from "../lib/react/useMergedRefs.js";
import { Header, Lead, Title, Updating } from "../parts/list.js";
import { Root } from "../parts/Root.js";
import { Guard } from "./shared/Guard.js";
import { LoadingState } from "./list/LoadingState.js";
import { LazyBody } from "./lazy/lazyScreen.js";
import { ListAnnouncer, type SaidOfList, silence } from "./list/ListAnnouncer.js";
import { screenChunk } from "./lazy/screenChunk.js";
import { StoppedScreen } from "./shared/StoppedScreen.js";

/** Props of {@link SessionList}; the others reach its `<section>`. */
export interface SessionListProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** Level of the title; the headings below follow. @default 2 */
  headingLevel?: number | undefined;
  /** How many other devices to show before "Show all". @default all */
  initialCount?: number | undefined;
  /** The row that a mail links to: it is marked, and never opens a question. */
  highlightSessionId?: string | undefined;
}

/**
 * The whole screen: where am I signed in, is that all me, and how do I end what is not? Fetches,
 * orders, asks and reports; renders a `<section>` with a heading.
 *
 * @throws Error without a `SessionsProvider` above.
 */
export const SessionList = forwardRef<HTMLElement, SessionListProps>(
  function SessionList(props, ref) {
    const { headingLevel, initialCount: _, highlightSessionId: __, ...rest } = props;
    return (
      <Guard
        hostRef={ref}
        stopped={<StoppedScreen {...rest} what="list" headingLevel={headingLevel} />}
      >
        {(own) => <ListContent {...props} ref={own} />}
      </Guard>
    );
  },
);

const ListContent = forwardRef<HTMLElement, SessionListProps>(function ListContent(
  { headingLevel = 2, initialCount, highlightSessionId, ...props },
  ref,
) {
  const messages = useMessages();
  const { status, isRefreshing, reload } = useSessionsStatus();
  const [said] = useState(() => createStore<SaidOfList>(silence));
  const root = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const composedRef = useMergedRefs(root, ref);
  useAnnouncingList(said, root);
  const id = useId();
  const isLoading = status === "loading";
  // Whoever made the client: one that never answers would show placeholders for ever.
  const isSlow = useDelayedFlag(isLoading, 20_000);
  const isUpdating = useDelayedFlag(isRefreshing, 1_000);

  useEffect(() => void screenChunk.load(), []);
  return (
    <Root {...props} ref={composedRef} aria-labelledby={`${id}t`} data-status={status}>
      <Header>
        <Title ref={title} id={`${id}t`} level={headingLevel} tabIndex={-1}>
          {messages.title}
        </Title>
        {isUpdating && <Updating>{messages.updating}</Updating>}
        <Lead>{messages.lead}</Lead>
        <ListAnnouncer said={said} />
      </Header>
      {isLoading ? (
        <LoadingState isSlow={isSlow} reload={reload} title={title} />
      ) : (
        <LazyBody
          root={root}
          said={said}
          title={title}
          headingLevel={headingLevel + 1}
          initialCount={initialCount}
          highlightSessionId={highlightSessionId}
        />
      )}
    </Root>
  );
});
