"use client";

import { formatRelativeTime } from "../time/formatRelativeTime.js";
import { isKnownTime } from "../session/isKnownTime.js";
import { useLocale } from "./useLocale.js";
import { useNow } from "./useNow.js";

/**
 * "4 minutes ago" in the person's language, kept up to date. On a server and in the first render of
 * hydration a date without zone (`2026-11-23`), the same on both sides; `undefined` for an unknown
 * time.
 */
export function useRelativeTime(time: Date): string | undefined {
  const locale = useLocale();
  const now = useNow();
  if (!isKnownTime(time)) return undefined;
  return now ? formatRelativeTime(time, now, locale) : time.toISOString().slice(0, 10);
}
