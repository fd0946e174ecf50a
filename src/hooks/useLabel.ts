"use client";

import { useContext, useMemo, useSyncExternalStore } from "react";
import { type ServerClock, serverNow, viewersClock } from "../lib/serverClock.js";
import { clock } from "../time/clock.js";
import { holdLabel } from "../time/holdLabel.js";
import type { Label } from "../time/Label.js";
import { KitContext } from "./KitContext.js";
import { WordingContext } from "./WordingContext.js";

const ownClock = { get: () => viewersClock, subscribe: () => () => undefined };

/**
 * Something that depends on the moment, by the server's clock, and on the zone. Renders again only
 * when it changes; `read` must stay the same function. `undefined` on a server and in the first
 * render of hydration, so that both sides print the same, and while a list from a server or a storage
 * is all there is: it does not tell how wrong this device's clock is.
 */
export function useLabel<Text>(read: (now: number, zone: string) => Label<Text>): Text | undefined {
  const { timeZone } = useContext(WordingContext);
  const source = useContext(KitContext)?.scope.serverClock ?? ownClock;
  const store = useMemo(() => {
    const held = holdLabel(read);
    const label = (server: ServerClock) =>
      held(serverNow(server, Date.now()), timeZone ?? clock.zone());
    const until = () => {
      const server = source.get();
      if (!server) return Infinity;
      const wall = Date.now();
      return label(server).until - serverNow(server, wall) + wall;
    };
    return {
      get() {
        const server = source.get();
        return server && label(server).text;
      },
      subscribe(listener: () => void) {
        let stop = clock.subscribe(listener, until);
        // By another server clock it runs out at another time.
        const leave = source.subscribe(() => {
          stop();
          stop = clock.subscribe(listener, until);
          listener();
        });
        return () => {
          stop();
          leave();
        };
      },
    };
  }, [read, source, timeZone]);
  return useSyncExternalStore(store.subscribe, store.get, () => undefined);
}
