"use client";

import { relativeTime } from "../time/relativeTime.js";
import { useTimeText } from "./time/useTimeText.js";

/**
 * "4 minutes ago" in the person's language, kept up to date: it renders again when the words change.
 * On a server and in the first render of hydration a date without zone (`2026-11-23`), the same on
 * both sides; `undefined` for an unknown time.
 */
export function useRelativeTime(time: Date): string | undefined {
  return useTimeText(time, relativeTime);
}
