"use client";

import { useState } from "react";
import { isShallowEqual } from "../../lib/equality.js";
import type { UseSessionsResult } from "../useSessions.js";

/** The list without what changes at each fetch. */
export type SteadyList = Omit<UseSessionsResult, "error" | "updatedAt" | "isRefreshing">;

/**
 * Returns the part of a list that the rows need. It stays the same object when a fetch brings nothing new, so that
 * such a fetch does not render the rows and their tools.
 */
export function useSteadyList(list: UseSessionsResult): SteadyList {
  const [keep] = useState(createSteadyList);
  return keep(list);
}

function createSteadyList(): (list: UseSessionsResult) => SteadyList {
  let last: SteadyList | undefined;
  return ({ error: _, updatedAt: __, isRefreshing: ___, ...next }) =>
    last && isShallowEqual(Object.values(last), Object.values(next)) ? last : (last = next);
}
