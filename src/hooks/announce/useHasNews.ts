"use client";

import { useState } from "react";
import { useRevocationState } from "../context/useRevocationState.js";
import type { UseSessionsResult } from "../useSessions.js";

/**
 * Whether there is or was something to announce. A question announces itself, so it does not count. It stays true,
 * because announcements that are mounted anew would announce the result again.
 */
export function useHasNews({ status, isCutShort }: UseSessionsResult): boolean {
  const hasNews = useRevocationState(
    ({ byId, bulk, result }) =>
      (bulk ?? result) !== undefined || [...byId.values()].some((row) => row.status !== "asking"),
  );
  const [hasBegun, setHasBegun] = useState(false);
  if (!hasBegun && (hasNews || status !== "ready" || isCutShort)) setHasBegun(true);
  return hasBegun;
}
