"use client";

import { useContext, useMemo, useSyncExternalStore } from "react";
import { clock } from "../time/clock.js";
import { holdLabel } from "../time/holdLabel.js";
import type { Label } from "../time/Label.js";
import { KitContext } from "./KitContext.js";
import { WordingContext } from "./WordingContext.js";

const noOffset = { get: () => 0, subscribe: () => () => undefined };

/**
 * Something that depends on the moment, by the server's clock, and on the zone. Renders again only
 * when it changes; `read` must stay the same function. `undefined` on a server and in the first
 * render of hydration, so that both sides print the same.
 */
export function useLabel<Text>(read: (now: number, zone: string) => Label<Text>): Text | undefined {
  const { timeZone } = useContext(WordingContext);
  const offsets = useContext(KitContext)?.scope.clockOffsetMs ?? noOffset;
  const offsetMs = useSyncExternalStore(offsets.subscribe, offsets.get, offsets.get);
  const store = useMemo(() => {
    const held = holdLabel(read);
    const label = () => held(Date.now() + offsetMs, timeZone ?? clock.zone());
    return {
      get: () => label().text,
      subscribe: (listener: () => void) =>
        clock.subscribe(listener, () => label().until - offsetMs),
    };
  }, [read, offsetMs, timeZone]);
  return useSyncExternalStore(store.subscribe, store.get, () => undefined);
}
