"use client";

import { formatWait } from "../time/formatDuration.js";
import { useCooldown } from "./useCooldown.js";
import { useLocale } from "./useLocale.js";

/** When the backend takes the next try, in words: "in 10 seconds"; `undefined` where it takes one now. */
export function useWait(of?: string): string | undefined {
  const seconds = useCooldown(of);
  const locale = useLocale();
  return seconds === undefined ? undefined : formatWait(seconds * 1_000, locale);
}
