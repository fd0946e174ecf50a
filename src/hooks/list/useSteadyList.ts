"use client";

import { useState } from "react";
import { isShallowEqual } from "../../lib/equality.js";
import type { UseSessionsResult } from "../useSessions.js";

/**
 * Returns the same object until the list changes in something that the rows show, so that a fetch without news does
 * not render the rows and their tools. Its `updatedAt` and `isRefreshing` may be those of an earlier fetch.
 *
 * @param isHeld Whether the rows that came last cannot be shown yet. The rows that were there before stay then.
 */
export function useSteadyList(list: UseSessionsResult, isHeld: boolean): UseSessionsResult {
  const [keep] = useState(createSteadyList);
  return keep(list, isHeld);
}

function createSteadyList(): (list: UseSessionsResult, isHeld: boolean) => UseSessionsResult {
  let last: readonly unknown[] = [];
  let kept: UseSessionsResult;
  return (list, isHeld) => {
    if (isHeld && isContinued(kept, list)) return kept;
    const { updatedAt: _, isRefreshing: __, ...shown } = list;
    const values = Object.values(shown);
    if (!isShallowEqual(last, values)) [last, kept] = [values, list];
    return kept;
  };
}

/** Whether two lists have a session in common. The lists of two accounts have none. */
const isContinued = (before: UseSessionsResult | undefined, next: UseSessionsResult): boolean => {
  const ids = new Set(before?.sessions.map(({ sessionId }) => sessionId));
  return next.sessions.some(({ sessionId }) => ids.has(sessionId));
};
