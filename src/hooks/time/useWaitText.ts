"use client";

import { formatWait } from "../../time/formatDuration.js";
import { useLocale } from "./useLocale.js";

/** A wait of so many seconds in words: "in 10 seconds"; `undefined` where there is none. */
export function useWaitText(seconds: number | undefined): string | undefined {
  const locale = useLocale();
  return seconds === undefined ? undefined : formatWait(seconds * 1_000, locale);
}
