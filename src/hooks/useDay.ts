"use client";

import { useContext } from "react";
import { isKnownTime } from "../session/isKnownTime.js";
import { formatDay } from "../time/formatDay.js";
import { useLocale } from "./useLocale.js";
import { useNow } from "./useNow.js";
import { WordingContext } from "./WordingContext.js";

/** "3 Nov" in the person's language; before the viewer's zone is known, a date without zone. */
export function useDay(time: Date): string | undefined {
  const { timeZone } = useContext(WordingContext);
  const locale = useLocale();
  const now = useNow();
  if (!isKnownTime(time)) return undefined;
  return now ? formatDay(time, now, locale, timeZone) : time.toISOString().slice(0, 10);
}
