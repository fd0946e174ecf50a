"use client";

import { isKnownTime } from "../session/isKnownTime.js";
import { formatExactTime } from "../time/formatExactTime.js";
import { useLocale } from "./useLocale.js";
import { useZone } from "./useZone.js";

/**
 * Date, time and zone in the person's language; `undefined` for an unknown time and until the
 * viewer's zone is known (on a server and in the first render of hydration).
 */
export function useExactTime(time: Date): string | undefined {
  const locale = useLocale();
  const zone = useZone();
  return zone && isKnownTime(time) ? formatExactTime(time.getTime(), locale, zone) : undefined;
}
