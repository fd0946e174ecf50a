"use client";

import { useEffect, useSyncExternalStore } from "react";
import { type Lazy, type LazyState, pending } from "../../lib/async/createLazy.js";

/** Loads a chunk on mount. The state is `pending` on a server and in the first render of hydration. */
export function useLazy<Value>(lazy: Lazy<Value>): LazyState<Value> {
  const state = useSyncExternalStore<LazyState<Value>>(lazy.subscribe, lazy.get, () => pending);
  useEffect(() => void lazy.load(), [lazy]);
  return state;
}
