"use client";

import { formatWait } from "../../time/formatDuration.js";
import { useLocale } from "./useLocale.js";

/** A wait as text, such as "in 10 seconds"; `undefined` when there is no wait. */
export function useWaitText(seconds: number | undefined): string | undefined {
  const locale = useLocale();
  return seconds === undefined ? undefined : formatWait(seconds * 1_000, locale);
}
