"use client";

import type { TimedText } from "../time/labelClock.js";
import { useTimeLabel } from "./time/useTimeLabel.js";

const everyMs = 15_000;

/**
 * The time by the server's clock, from the page's one shared timer: a new one every 15 seconds while
 * the page is shown. `undefined` on a server and in the first render of hydration, so that both sides
 * print the same, and until a list that came from elsewhere was asked for by this page. For words, `useRelativeTime` renders less often.
 */
export function useNow(): Date | undefined {
  return useTimeLabel(moment);
}

const moment = (now: number): TimedText<Date> => ({ text: new Date(now), until: now + everyMs });
