"use client";

import { type ReactNode, type RefObject, useCallback, useState, useSyncExternalStore } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { type SuspectSession, GuideContext } from "../../hooks/context/GuideContext.js";
import { useFocusAfterList } from "../../hooks/focus/useFocusAfterList.js";
import { useDescribeSession } from "../../hooks/device/useDescribeSession.js";
import { useDistinctNames } from "../../hooks/device/useDistinctNames.js";
import { useShareNames } from "../../hooks/device/useShareNames.js";
import { useRevocationState } from "../../hooks/context/useRevocationState.js";
import { useSessions } from "../../hooks/useSessions.js";
import { useSteadyList } from "../../hooks/list/useSteadyList.js";
import type { Store } from "../../lib/async/createStore.js";
import { EmptyState } from "./EmptyState.js";
import { LoadingState } from "./LoadingState.js";
import { ListAnnouncements } from "./ListAnnouncements.js";
import { LazyRowFocus } from "./LazyRowFocus.js";
import { StaleNotice } from "./StaleNotice.js";
import type { ListSlots } from "./ListSlots.js";
import type { LiveRegions } from "./ListAnnouncer.js";
import { WhenActing } from "../lazy/WhenActing.js";
import { RowsWithTools } from "./RowsWithTools.js";

/** Props of {@link ListOrEmpty}. */
export interface ListOrEmptyProps {
  /** The texts of the live regions. */
  liveTexts: LiveRegions;
  /** Whether the rows have the column "Signed in". */
  isWide: Store<boolean>;
  /** What the host puts in place of something in the list. */
  slots: Store<ListSlots>;
  /** The element of the list. */
  root: RefObject<HTMLElement | null>;
  /** The title of the list. */
  title: RefObject<HTMLElement | null>;
  /** Level of the headings right below the title. */
  headingLevel: number;
  /** How many other devices are shown before "Show all". @default all */
  initialCount?: number;
  /** The id of the session that an e-mail links to. */
  highlightSessionId?: string;
}

/** The rows with the messages about all of them, or an empty state that says why there are no rows. */
export function ListOrEmpty({ root, liveTexts, slots, ...props }: ListOrEmptyProps): ReactNode {
  const { title, headingLevel } = props;
  // Do not fetch again after a failure: `useSessionsStatus` in the parent has fetched. Its error is in `list`.
  const list = useSessions({ retryOnMount: false });
  const { parser, describe, isWaiting } = useDescribeSession(list);
  const steady = useSteadyList(list);
  const own = useSyncExternalStore(slots.subscribe, slots.get, slots.get);
  const nameOf = useDistinctNames(list.sessions, list.currentSession, parser);
  useShareNames(isWaiting ? undefined : nameOf);
  useFocusAfterList(root, title);
  const [guide, setGuide] = useState<{ suspect?: SuspectSession; owner: string }>();
  const { account } = useKit();
  const accountId = useRevocationState((state) => state.accountId);
  // Close the guide when the account changes, because the guide is about a device of the old account.
  const owner = JSON.stringify([account, accountId]);
  const suspect = guide?.owner === owner ? guide.suspect : undefined;
  const setSuspect = useCallback(
    (next?: SuspectSession) => setGuide({ suspect: next, owner }),
    [owner],
  );
  const suspectId = suspect?.session?.sessionId;
  const isListed = () => list.sessions.some(({ sessionId }) => sessionId === suspectId);
  const hasRows = list.status === "ready" && list.sessions.length > 0;
  // `ListAnnouncements` keeps its position in both cases: a new mount would announce the result again.
  return (
    <>
      <LazyRowFocus {...{ root, title, hasRows }} />
      <ListAnnouncements {...{ list: steady, nameOf, root, liveTexts }} />
      {isWaiting ? (
        <LoadingState {...{ slots, title, liveTexts }} />
      ) : hasRows ? (
        <GuideContext.Provider value={setSuspect}>
          <StaleNotice sessions={list} />
          {suspect && (
            <WhenActing awaitedFor="press">
              {({ NotYouGuide }) => (
                <NotYouGuide
                  {...{ suspect, nameOf, headingLevel, title }}
                  isGone={!list.hasMore && !isListed()}
                  onClose={() => setSuspect()}
                />
              )}
            </WhenActing>
          )}
          <RowsWithTools {...props} list={steady} {...{ describe, nameOf }} slots={own} />
        </GuideContext.Provider>
      ) : (
        <EmptyState
          speaker={{ liveTexts, root }}
          headingLevel={headingLevel}
          sessions={list}
          renderState={own.renderState}
        />
      )}
    </>
  );
}
