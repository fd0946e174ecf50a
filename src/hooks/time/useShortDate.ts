"use client";

import { shortDate } from "../../time/formatDate.js";
import { useTimeText } from "./useTimeText.js";

/**
 * A short date, such as "3 Nov", in the language of `useLocale`. Until the viewer's time zone is known, it is
 * a date without a time zone (`2026-11-23`). It is `undefined` for an unknown time.
 */
export function useShortDate(time: Date): string | undefined {
  return useTimeText(time, shortDate);
}
