import { printDate } from "./printDate.js";

/** "14:02"; nothing for an unknown time. */
export function formatClock(time: number, locale: string, timeZone: string): string {
  return printDate(time, locale, { timeStyle: "short", timeZone });
}
