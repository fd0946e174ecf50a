"use client";

import { useContext, useMemo, useSyncExternalStore } from "react";
import { type ServerClock, serverNow, viewersClock } from "../../lib/serverClock.js";
import { cacheUntil, clock, type TimedText } from "../../time/labelClock.js";
import { SessionsContext } from "../context/SessionsContext.js";
import { DisplayContext } from "../context/DisplayContext.js";

const ownClock = { get: () => viewersClock, subscribe: () => () => undefined };

/**
 * Something that depends on the moment, by the server's clock, and on the zone. Renders again only
 * when it changes; `read` must stay the same function. `undefined` on a server and in the first
 * render of hydration, so that both sides print the same, and while a list from a server or a storage
 * is all there is: it does not tell how wrong this device's clock is.
 */
export function useTimeLabel<Text>(
  read: (now: number, zone: string) => TimedText<Text>,
): Text | undefined {
  const { timeZone } = useContext(DisplayContext);
  const source = useContext(SessionsContext)?.controller.serverClock ?? ownClock;
  const store = useMemo(() => {
    const held = cacheUntil(read);
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
