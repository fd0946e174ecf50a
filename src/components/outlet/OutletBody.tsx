"use client";

import type { ReactNode, RefObject } from "react";
import { useHasNews } from "../../hooks/announce/useHasNews.js";
import { useListParser } from "../../hooks/device/useParser.js";
import { useDistinctNames } from "../../hooks/device/useDistinctNames.js";
import { useShareNames } from "../../hooks/device/useShareNames.js";
import { useSessions } from "../../hooks/useSessions.js";
import { EmptyState } from "../list/EmptyState.js";
import { Announcements } from "../list/Announcements.js";
import type { LiveRegions } from "../list/ListAnnouncer.js";
import type { ListSlots } from "../list/ListSlots.js";
import { StaleNotice } from "../list/StaleNotice.js";
import { OutletQuestion } from "./OutletQuestion.js";

/** Props of {@link OutletBody}. */
export interface OutletBodyProps {
  /** The texts of the live regions. */
  liveTexts: LiveRegions;
  /** The element of the host's list. */
  root: RefObject<HTMLElement | null>;
  /** Level of the headings. */
  headingLevel: number;
  /** The host's own states. */
  renderState?: ListSlots["renderState"];
}

/** Writes the announcements of an outlet, and shows its questions and the state of the list. */
export function OutletBody(props: OutletBodyProps): ReactNode {
  const { liveTexts, root, headingLevel, renderState } = props;
  const list = useSessions();
  const { parser, isAwaited } = useListParser(list.sessions);
  const nameOf = useDistinctNames(list.sessions, list.currentSession, parser);
  // While the parser loads, the host's rows have no names yet, so share none.
  useShareNames(isAwaited ? undefined : nameOf);
  const hasNews = useHasNews(list);
  const { status, sessions } = list;
  return (
    <>
      {hasNews && <Announcements {...{ list, nameOf, root, liveTexts }} />}
      {sessions.length > 0 && <StaleNotice sessions={list} />}
      {/* While the list loads, the host shows its own placeholders. */}
      {status !== "loading" && sessions.length === 0 && (
        <EmptyState
          speaker={{ liveTexts, root }}
          sessions={list}
          {...{ headingLevel, renderState }}
        />
      )}
      <OutletQuestion nameOf={nameOf} headingLevel={headingLevel} />
    </>
  );
}
