"use client";

import { useCallback } from "react";
import { isKnownTime } from "../../session/time.js";
import type { TimedText } from "../../time/labelClock.js";
import { useTimeLabel } from "./useTimeLabel.js";
import { useLocale } from "./useLocale.js";

/**
 * A time as text, in the language of `useLocale`.
 *
 * @param print Must stay the same function between renders. Its times are in milliseconds since 1970.
 * @returns The date without a time zone (`2026-11-23`) on a server and in the first render of hydration,
 *   because both must print the same; `undefined` for an unknown time.
 */
export function useTimeText(
  time: Date,
  print: (time: number, now: number, locale: string, zone: string) => TimedText,
): string | undefined {
  const locale = useLocale();
  const at = isKnownTime(time) ? time.getTime() : Number.NaN;
  const text = useTimeLabel(
    useCallback((now, zone) => print(at, now, locale, zone), [print, at, locale]),
  );
  if (Number.isNaN(at)) return undefined;
  return text ?? new Date(at).toISOString().split("T")[0];
}
