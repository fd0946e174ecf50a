"use client";

import { memo, type ReactNode, Suspense, useState } from "react";
import { Status } from "../parts/list.js";
import type { ListBodyProps } from "./ListBody.js";
import { LoadingState } from "./LoadingState.js";
import type { PromptStatusProps } from "./PromptStatus.js";
import { screen } from "./screenChunk.js";

// Both are memoised and take nothing that changes: React drops what a server has sent when a boundary
// is rendered anew before its chunk is there.

/** The live regions; an empty status line until their chunk is there. */
export const LazyStatus = memo(function LazyStatus(): ReactNode {
  const [{ ListStatus }] = useState(screen);
  return (
    <Suspense fallback={<Status />}>
      <ListStatus />
    </Suspense>
  );
});

/** What stands below the header; placeholders until its chunk is there. */
export const LazyBody = memo(function LazyBody(props: ListBodyProps): ReactNode {
  const [{ ListBody }] = useState(screen);
  return (
    <Suspense fallback={<LoadingState />}>
      <ListBody {...props} />
    </Suspense>
  );
});

/** What became of all others, in the prompt; an empty status line until its chunk is there. */
export const LazyPromptStatus = memo(function LazyPromptStatus(
  props: PromptStatusProps,
): ReactNode {
  const [{ PromptStatus }] = useState(screen);
  return (
    <Suspense fallback={<Status />}>
      <PromptStatus {...props} />
    </Suspense>
  );
});
