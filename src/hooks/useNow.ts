"use client";

import type { TimedText } from "../time/labelClock.js";
import { useTimeLabel } from "./time/useTimeLabel.js";

const everyMs = 15_000;

/**
 * The current time by the server's clock. It changes every 15 seconds while the page is visible. All callers
 * share one timer. To print a time, use `useRelativeTime`, because it renders less often.
 *
 * @returns `undefined` on a server and in the first render of hydration, because both must print the same. It
 *   is also `undefined` when the list comes from a server or a persisted cache, until this page has fetched
 *   the list itself.
 * @example
 * ```tsx
 * const now = useNow();
 * const minutes = now && Math.floor((now.getTime() - session.lastSeen.getTime()) / 60_000);
 * ```
 */
export function useNow(): Date | undefined {
  return useTimeLabel(moment);
}

const moment = (now: number): TimedText<Date> => ({ text: new Date(now), until: now + everyMs });
