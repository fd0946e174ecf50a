"use client";

import { type ComponentPropsWithoutRef, forwardRef, useId, useRef, useState } from "react";
import { useDelayedFlag } from "../hooks/dom/useDelayedFlag.js";
import { useIsWide } from "../hooks/dom/useIsWide.js";
import { useMessages } from "../hooks/useMessages.js";
import { useSessionsStatus } from "../hooks/list/useSessionsStatus.js";
import { useAnnouncingList } from "../hooks/announce/useAnnouncingList.js";
import { useIsomorphicLayoutEffect } from "../lib/react/useIsomorphicLayoutEffect.js";
import { useMergedRefs } from "../lib/react/useMergedRefs.js";
import { Header, Lead, Title, Updating } from "../parts/list.js";
import { Root } from "../parts/Root.js";
import { Guard } from "./shared/Guard.js";
import { LoadingState } from "./list/LoadingState.js";
import type { ListSlots } from "./list/ListSlots.js";
import { useListSlots } from "./list/useListSlots.js";
import { LazyBody } from "./lazy/lazyScreen.js";
import { createLiveRegions, ListAnnouncer } from "./list/ListAnnouncer.js";
import { screenChunk } from "./lazy/screenChunk.js";
import { StoppedScreen } from "./shared/StoppedScreen.js";

/** Props of {@link SessionList}. All other props are passed to its `<section>`. */
export interface SessionListProps
  extends Omit<ComponentPropsWithoutRef<"section">, "children">, ListSlots {
  /** Level of the title, from 1 to 6. The headings below it are one or two levels deeper. @default 2 */
  headingLevel?: number | undefined;
  /**
   * How many other devices are shown before the user presses "Show all". The newest sign-in, a sign-in by somebody else
   * (`impersonator`) and a sign-out that failed are always shown. @default all
   */
  initialCount?: number | undefined;
  /**
   * The id of the session that a link in your e-mail is about. Its row is marked and scrolled into view. It
   * never opens a question by itself.
   */
  highlightSessionId?: string | undefined;
}

/**
 * The whole screen: it shows where the user is signed in, and signs out devices that the user does not
 * recognise. It fetches and sorts the sessions, asks the user to confirm, and announces the results. Renders
 * a `<section>` with a heading; style it by `data-status`.
 *
 * @throws Error when there is no `SessionsProvider` above.
 * @example
 * ```tsx
 * <SessionsProvider client={client} account={user.id}>
 *   <SessionList headingLevel={2} initialCount={5} />
 * </SessionsProvider>
 * ```
 */
export const SessionList = forwardRef<HTMLElement, SessionListProps>(
  function SessionList(props, ref) {
    const { headingLevel, initialCount: _, highlightSessionId: __, ...others } = props;
    const { action: ___, renderRow: ____, renderState: _____, ...rest } = others;
    return (
      <Guard
        hostRef={ref}
        stopped={<StoppedScreen {...rest} what="list" headingLevel={headingLevel} />}
      >
        {(guardedRef) => <ListContent {...props} ref={guardedRef} />}
      </Guard>
    );
  },
);

const ListContent = forwardRef<HTMLElement, SessionListProps>(function ListContent(
  { headingLevel = 2, initialCount, highlightSessionId, action, renderRow, renderState, ...props },
  ref,
) {
  const messages = useMessages();
  const { status, isRefreshing, reload } = useSessionsStatus();
  const slots = useListSlots({ action, renderRow, renderState });
  const isLoading = status === "loading";
  const [liveTexts] = useState(() => createLiveRegions(isLoading ? messages.loading : ""));
  const root = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const composedRef = useMergedRefs(root, ref);
  useAnnouncingList(liveTexts, root);
  const header = useRef<HTMLDivElement>(null);
  const isWide = useIsWide(header);
  const id = useId();
  // A client without a timeout may never respond, so offer to try again instead of endless placeholders.
  const isSlow = useDelayedFlag(isLoading, 20_000);
  const isUpdating = useDelayedFlag(isRefreshing, 1_000);
  // Request the rows' code before the paint, because the user waits for it.
  useIsomorphicLayoutEffect(() => void screenChunk.load(), []);

  return (
    <Root {...props} ref={composedRef} aria-labelledby={`${id}t`} data-status={status}>
      <Header ref={header}>
        <Title ref={title} id={`${id}t`} level={headingLevel} tabIndex={-1}>
          {messages.title}
        </Title>
        {isUpdating && <Updating>{messages.updating}</Updating>}
        <Lead>{messages.lead}</Lead>
        <ListAnnouncer liveTexts={liveTexts} />
      </Header>
      {isLoading ? (
        <LoadingState {...{ isSlow, reload, title, liveTexts, slots }} />
      ) : (
        <LazyBody
          root={root}
          liveTexts={liveTexts}
          isWide={isWide}
          slots={slots}
          title={title}
          headingLevel={headingLevel + 1}
          initialCount={initialCount}
          highlightSessionId={highlightSessionId}
        />
      )}
    </Root>
  );
});
