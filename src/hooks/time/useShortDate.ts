"use client";

import { shortDate } from "../../time/formatDate.js";
import { useTimeText } from "./useTimeText.js";

/** "3 Nov" in the person's language; before the viewer's zone is known, a date without zone. */
export function useShortDate(time: Date): string | undefined {
  return useTimeText(time, shortDate);
}
