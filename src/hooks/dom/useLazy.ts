"use client";

import { useEffect, useSyncExternalStore } from "react";
import { type Lazy, type LazyState, pending } from "../../lib/async/createLazy.js";

/** Loads a chunk once someone is there to see it; `pending` on a server and in the first render. */
export function useLazy<Value>(lazy: Lazy<Value>): LazyState<Value> {
  const state = useSyncExternalStore<LazyState<Value>>(lazy.subscribe, lazy.get, () => pending);
  useEffect(() => void lazy.load(), [lazy]);
  return state;
}
