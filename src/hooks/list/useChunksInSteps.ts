"use client";

import { startTransition, useEffect, useState, useSyncExternalStore } from "react";

/**
 * How much of something long is rendered by now: a little at first, so that it is seen at once, and then in a
 * few steps all of it, in tasks of their own that a press interrupts. All at once on a server and in hydration,
 * because both sides must be the same, and where it `mustBeWhole`.
 */
export function useChunksInSteps(total: number, first: number, mustBeWhole: boolean): number {
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [limit, setLimit] = useState(isHydrating ? Infinity : first);
  useEffect(() => {
    if (limit >= total) return;
    // After the frame that shows what there is: before it, the rest would hold that back.
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

const never = () => () => undefined;
