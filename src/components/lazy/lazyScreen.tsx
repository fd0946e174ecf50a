"use client";

import { memo, type ReactNode, Suspense, useMemo, useState, useSyncExternalStore } from "react";
import { useIsHydrating } from "../../lib/react/useIsHydrating.js";
import type { ListOrEmptyProps } from "../list/ListOrEmpty.js";
import { LoadingState } from "../list/LoadingState.js";
import { screen, screenChunk } from "./screenChunk.js";

// The component is memoised and its props do not change, because React drops the server's HTML when a
// Suspense boundary renders again before its chunk is loaded.

/** The content below the header of the list; placeholders until its chunk is loaded. */
export const LazyBody = memo(function LazyBody(props: ListOrEmptyProps): ReactNode {
  const { slots, liveTexts } = props;
  // Keep the same element: see `WhenLoaded`.
  const placeholders = useMemo(
    () => <LoadingState {...{ slots, liveTexts }} />,
    [slots, liveTexts],
  );
  return (
    <WhenLoaded fallback={placeholders}>
      <ChunkBody {...props} />
    </WhenLoaded>
  );
});

/**
 * Renders its children when the chunk is loaded. When a server rendered the HTML, Suspense waits for the
 * chunk, because otherwise React would drop that HTML. In all other cases a plain fallback is rendered,
 * because React shows a fallback of Suspense for at least 300 ms, even when the chunk is loaded earlier. There
 * is no boundary around loaded children either, because React visits each of their elements once more for it.
 */
function WhenLoaded(props: { fallback: ReactNode; children: ReactNode }): ReactNode {
  const { fallback, children } = props;
  const isHydrating = useIsHydrating();
  const [wasSent] = useState(isHydrating);
  const { status } = useSyncExternalStore(screenChunk.subscribe, screenChunk.get, screenChunk.get);
  // Keep the same element, because React renders a boundary again when its element changes during hydration.
  const boundary = useMemo(
    () => <Suspense fallback={fallback}>{children}</Suspense>,
    [fallback, children],
  );
  if (wasSent || status === "failed") return boundary;
  return status === "ready" ? children : fallback;
}

function ChunkBody(props: ListOrEmptyProps): ReactNode {
  const [{ ListOrEmpty }] = useState(screen);
  return <ListOrEmpty {...props} />;
}
