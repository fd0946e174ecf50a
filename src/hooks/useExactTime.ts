"use client";

import { useContext } from "react";
import { isKnownTime } from "../session/isKnownTime.js";
import { formatExactTime } from "../time/formatExactTime.js";
import { useLocale } from "./useLocale.js";
import { useNow } from "./useNow.js";
import { WordingContext } from "./WordingContext.js";

/**
 * Date, time and zone in the person's language; `undefined` for an unknown time and until the
 * viewer's zone is known (on a server and in the first render of hydration).
 */
export function useExactTime(time: Date): string | undefined {
  const { timeZone } = useContext(WordingContext);
  const locale = useLocale();
  const isMounted = useNow() !== undefined;
  return isMounted && isKnownTime(time) ? formatExactTime(time, locale, timeZone) : undefined;
}
