"use client";

import { useSyncExternalStore } from "react";
import { useKit } from "./context/SessionsContext.js";
import { useCountdown } from "./time/useCountdown.js";

/**
 * How many seconds the backend wants to be left alone after a 429, counting down; `undefined` where
 * it does not.
 *
 * @param of Of whose sign-out; left out, the longest of all.
 */
export function useCooldown(of?: string | readonly string[]): number | undefined {
  const { get, subscribe: follow } = useKit().controller.revocations;
  const latest = () => {
    const { byId } = get();
    const rows = of === undefined ? [...byId.values()] : [of].flat().map((id) => byId.get(id));
    return rows.reduce((last, row) => Math.max(last, row?.retryAt ?? 0), 0);
  };
  const retryAt = useSyncExternalStore(follow, latest, latest);
  return useCountdown(retryAt);
}
