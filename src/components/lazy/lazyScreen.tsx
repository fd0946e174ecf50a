"use client";

import {
  memo,
  type ReactNode,
  Suspense,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { Status } from "../../parts/list.js";
import type { ListBodyProps } from "../list/ListBody.js";
import { LoadingState } from "../list/LoadingState.js";
import type { PromptAnnouncerProps } from "../passwordChanged/PromptAnnouncer.js";
import { screen, screenChunk } from "./screenChunk.js";

// All are memoised and take nothing that changes: React drops what a server has sent when a boundary
// is rendered anew before its chunk is there.

/** What stands below the header; placeholders until its chunk is there. */
export const LazyBody = memo(function LazyBody(props: ListBodyProps): ReactNode {
  return (
    <WhenLoaded fallback={placeholders}>
      <OwnBody {...props} />
    </WhenLoaded>
  );
});

/** What became of all others, in the prompt; an empty status line until its chunk is there. */
export const LazyPromptAnnouncer = memo(function LazyPromptAnnouncer(
  props: PromptAnnouncerProps,
): ReactNode {
  return (
    <WhenLoaded fallback={emptyStatus}>
      <OwnPromptAnnouncer {...props} />
    </WhenLoaded>
  );
});

/**
 * Shows what needs the chunk once it is there. When a server has rendered it, Suspense waits for the chunk,
 * because React would drop what was sent. Anywhere else a plain fallback waits, because React keeps one of
 * Suspense on the page for 300 ms, however early the chunk comes.
 */
function WhenLoaded(props: { fallback: ReactNode; children: ReactNode }): ReactNode {
  const { fallback, children } = props;
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [wasSent] = useState(isHydrating);
  const { status } = useSyncExternalStore(screenChunk.subscribe, screenChunk.get, screenChunk.get);
  useEffect(() => void screenChunk.load(), []);
  // The same element: a boundary that is made anew while it hydrates is rendered anew.
  const boundary = useMemo(
    () => <Suspense fallback={fallback}>{children}</Suspense>,
    [fallback, children],
  );
  return !wasSent && status === "pending" ? fallback : boundary;
}

function OwnBody(props: ListBodyProps): ReactNode {
  const [{ ListBody }] = useState(screen);
  return <ListBody {...props} />;
}

function OwnPromptAnnouncer(props: PromptAnnouncerProps): ReactNode {
  const [{ PromptAnnouncer }] = useState(screen);
  return <PromptAnnouncer {...props} />;
}

const emptyStatus = <Status />;
const placeholders = <LoadingState />;
const never = () => () => undefined;
