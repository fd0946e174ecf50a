"use client";

import { useContext, useMemo, useSyncExternalStore } from "react";
import { clock } from "../time/clock.js";
import { KitContext } from "./KitContext.js";

const noOffset = { get: () => 0, subscribe: () => () => undefined };

/**
 * The time by the server's clock, from the page's one shared timer. `undefined` on a server and in
 * the first render of hydration, so that both sides print the same.
 */
export function useNow(): Date | undefined {
  const offsets = useContext(KitContext)?.scope.clockOffsetMs ?? noOffset;
  const offsetMs = useSyncExternalStore(offsets.subscribe, offsets.get, offsets.get);
  const now = useSyncExternalStore(clock.subscribe, clock.now, () => undefined);
  return useMemo(() => (now === undefined ? undefined : new Date(now + offsetMs)), [now, offsetMs]);
}
