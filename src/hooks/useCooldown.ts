"use client";

import { useCallback, useSyncExternalStore } from "react";
import { useRevocationState } from "./useRevocationState.js";

/**
 * How many seconds the backend wants to be left alone after a 429, counting down; `undefined` where
 * it does not.
 *
 * @param of Of whose sign-out; left out, the longest of all.
 */
export function useCooldown(of?: string | readonly string[]): number | undefined {
  const { byId } = useRevocationState();
  const rows = of === undefined ? [...byId.values()] : [of].flat().map((id) => byId.get(id));
  const retryAt = Math.max(...rows.map((row) => row?.retryAt ?? 0), 0);
  const subscribe = useCallback(
    (listener: () => void) => {
      // No timer for the many rows that wait for nothing.
      if (retryAt <= Date.now()) return () => undefined;
      const timer = setInterval(() => {
        listener();
        if (retryAt <= Date.now()) clearInterval(timer);
      }, 1_000);
      return () => clearInterval(timer);
    },
    [retryAt],
  );
  const read = () => Math.max(Math.ceil((retryAt - Date.now()) / 1_000), 0);
  return useSyncExternalStore(subscribe, read, () => 0) || undefined;
}
