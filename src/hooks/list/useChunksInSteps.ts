"use client";

import { startTransition, useEffect, useState } from "react";
import { useIsHydrating } from "../../lib/react/useIsHydrating.js";

/**
 * Returns how many items of a long list to render now: `first` items at once, and all of them after a few
 * steps. Each step is a task of its own, so that a click can interrupt it. On a server and during hydration it
 * returns `total`, because both must render the same. It also returns `total` when `mustBeWhole`.
 */
export function useChunksInSteps(total: number, first: number, mustBeWhole: boolean): number {
  const isHydrating = useIsHydrating();
  const [limit, setLimit] = useState(isHydrating ? Infinity : first);
  useEffect(() => {
    if (limit >= total) return;
    // Wait for the frame that shows the first items, because rendering more before it would delay it.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setLimit(limit * 16)));
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [limit, total]);
  return mustBeWhole ? total : Math.min(limit, total);
}
