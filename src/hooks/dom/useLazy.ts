"use client";

import { useEffect, useSyncExternalStore } from "react";
import { type Lazy, type LazyState, pending } from "../../lib/async/createLazy.js";

/**
 * Loads a chunk after the render that needs it first. The state is `pending` on a server and in the first render of
 * hydration.
 */
export function useLazy<Value>(lazy: Lazy<Value>, isNeeded = true): LazyState<Value> {
  const state = useSyncExternalStore<LazyState<Value>>(lazy.subscribe, lazy.get, () => pending);
  useEffect(() => {
    if (isNeeded) void lazy.load();
  }, [lazy, isNeeded]);
  return state;
}
