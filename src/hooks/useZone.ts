"use client";

import { useContext, useSyncExternalStore } from "react";
import { clock } from "../time/clock.js";
import { WordingContext } from "./WordingContext.js";

/**
 * The zone of all times: the provider's, else the viewer's own. `undefined` on a server and in the
 * first render of hydration.
 */
export function useZone(): string | undefined {
  const { timeZone } = useContext(WordingContext);
  return useSyncExternalStore(
    subscribe,
    () => timeZone ?? clock.zone(),
    () => undefined,
  );
}

const subscribe = (listener: () => void) => clock.subscribe(listener, () => Infinity);
