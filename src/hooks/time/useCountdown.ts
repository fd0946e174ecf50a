"use client";

import { useCallback, useSyncExternalStore } from "react";

/**
 * The whole seconds until a time, counting down; `undefined` when the time has come.
 *
 * @param retryAt Milliseconds since 1970 by this device's clock (default: 0, which means no wait).
 */
export function useCountdown(retryAt = 0): number | undefined {
  const subscribe = useCallback(
    (listener: () => void) => {
      // Most rows wait for nothing, so start no timer for them.
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
