"use client";

import type { Label } from "../time/Label.js";
import { useLabel } from "./useLabel.js";

const everyMs = 15_000;

/**
 * The time by the server's clock, from the page's one shared timer: a new one every 15 seconds while
 * the page is shown. `undefined` on a server and in the first render of hydration, so that both sides
 * print the same, and until a list that came from elsewhere was asked for by this page. For words, `useRelativeTime` renders less often.
 */
export function useNow(): Date | undefined {
  return useLabel(moment);
}

const moment = (now: number): Label<Date> => ({ text: new Date(now), until: now + everyMs });
