"use client";

import { isKnownTime } from "../../session/time.js";
import { formatExactTime } from "../../time/formatDate.js";
import { useLocale } from "./useLocale.js";
import { useTimeZone } from "./useTimeZone.js";

/**
 * Date, time and zone in the person's language; `undefined` for an unknown time and until the
 * viewer's zone is known (on a server and in the first render of hydration).
 */
export function useExactTime(time: Date): string | undefined {
  const locale = useLocale();
  const zone = useTimeZone();
  return zone && isKnownTime(time) ? formatExactTime(time.getTime(), locale, zone) : undefined;
}
