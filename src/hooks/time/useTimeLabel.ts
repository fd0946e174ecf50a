"use client";

import { useContext, useMemo, useSyncExternalStore } from "react";
import { type ServerClock, serverNow, viewersClock } from "../../lib/serverClock.js";
import { cacheUntil, clock, type TimedText } from "../../time/labelClock.js";
import { ClockContext } from "../context/ClockContext.js";
import { SessionsContext } from "../context/SessionsContext.js";
import { DisplayContext } from "../context/DisplayContext.js";

const deviceClock = { get: () => viewersClock, subscribe: () => () => undefined };

/**
 * A value that depends on the current time by the server's clock, and on the time zone. It renders again only
 * when the value changes.
 *
 * @param read Must stay the same function between renders.
 * @returns `undefined` on a server and in the first render of hydration, because both must print the same. It
 *   is also `undefined` while the only list comes from a server or a persisted cache, because such a list
 *   does not show how wrong this device's clock is.
 */
export function useTimeLabel<Text>(
  read: (now: number, zone: string) => TimedText<Text>,
): Text | undefined {
  const { timeZone } = useContext(DisplayContext);
  const fixed = useContext(ClockContext);
  const kit = useContext(SessionsContext);
  const source = fixed ?? kit?.controller.serverClock ?? deviceClock;
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
        // Another server clock changes the time at which the label expires, so subscribe again.
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
