"use client";

import { useCallback, useSyncExternalStore } from "react";

/** How many whole seconds are left until a moment, counting down; `undefined` once it has come. */
export function useCountdown(retryAt = 0): number | undefined {
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
