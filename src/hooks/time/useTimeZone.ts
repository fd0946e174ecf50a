"use client";

import { useContext, useSyncExternalStore } from "react";
import { clock } from "../../time/labelClock.js";
import { DisplayContext } from "../context/DisplayContext.js";

/**
 * The IANA time zone of all times: the provider's `timeZone`, or the viewer's. `undefined` on a server and in
 * the first render of hydration.
 */
export function useTimeZone(): string | undefined {
  const { timeZone } = useContext(DisplayContext);
  return useSyncExternalStore(
    subscribe,
    () => timeZone ?? clock.zone(),
    () => undefined,
  );
}

const subscribe = (listener: () => void) => clock.subscribe(listener, () => Infinity);
