"use client";

import { useState } from "react";
import { useRevocationState } from "../context/useRevocationState.js";
import type { UseSessionsResult } from "../useSessions.js";

/** What there is to announce. */
export interface News {
  /**
   * Whether there is or was something to announce. It stays true, because announcements that are mounted anew would
   * announce the result again.
   */
  hasBegun: boolean;
  /** Whether it is about a revocation. A question announces itself, so it does not count. */
  isResult: boolean;
}

/** Tells whether a list has something to announce, so that only then it needs the code for it. */
export function useHasNews({ status, isCutShort }: UseSessionsResult): News {
  const isResult = useRevocationState(
    ({ byId, bulk, result }) =>
      result !== undefined ||
      [bulk, ...byId.values()].some((each) => each !== undefined && each.status !== "asking"),
  );
  const [hasBegun, setHasBegun] = useState(false);
  if (!hasBegun && (isResult || status !== "ready" || isCutShort)) setHasBegun(true);
  return { hasBegun, isResult };
}
