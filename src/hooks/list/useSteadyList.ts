"use client";

import { useState } from "react";
import { isShallowEqual } from "../../lib/equality.js";
import type { UseSessionsResult } from "../useSessions.js";

/**
 * Returns the same object until the list changes in something that the rows show, so that a fetch without news does
 * not render the rows and their tools. Its `updatedAt` and `isRefreshing` may be those of an earlier fetch.
 */
export function useSteadyList(list: UseSessionsResult): UseSessionsResult {
  const [keep] = useState(createSteadyList);
  return keep(list);
}

function createSteadyList(): (list: UseSessionsResult) => UseSessionsResult {
  let last: readonly unknown[] = [];
  let kept: UseSessionsResult;
  return (list) => {
    const { updatedAt: _, isRefreshing: __, ...shown } = list;
    const values = Object.values(shown);
    if (!isShallowEqual(last, values)) [last, kept] = [values, list];
    return kept;
  };
}
