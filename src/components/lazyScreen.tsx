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
import { Status } from "../parts/list.js";
import type { ListBodyProps } from "./ListBody.js";
import { LoadingState } from "./LoadingState.js";
import type { PromptStatusProps } from "./PromptStatus.js";
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
export const LazyPromptStatus = memo(function LazyPromptStatus(
  props: PromptStatusProps,
): ReactNode {
  return (
    <WhenLoaded fallback={emptyStatus}>
      <OwnPromptStatus {...props} />
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

function OwnPromptStatus(props: PromptStatusProps): ReactNode {
  const [{ PromptStatus }] = useState(screen);
  return <PromptStatus {...props} />;
}

const emptyStatus = <Status />;
const placeholders = <LoadingState />;
const never = () => () => undefined;
