"use client";

import { isKnownTime } from "../../session/time.js";
import { formatExactTime } from "../../time/formatDate.js";
import { useLocale } from "./useLocale.js";
import { useTimeZone } from "./useTimeZone.js";

/**
 * Date, time and time zone as text, in the language of {@link useLocale}.
 *
 * @returns `undefined` for an unknown time. It is also `undefined` on a server and in the first render of
 *   hydration, because the viewer's time zone is not known there.
 */
export function useExactTime(time: Date): string | undefined {
  const locale = useLocale();
  const zone = useTimeZone();
  return zone && isKnownTime(time) ? formatExactTime(time.getTime(), locale, zone) : undefined;
}
