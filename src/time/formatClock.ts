import { dateFormat } from "./formatters.js";

/** "14:02". The time must be known. */
export function formatClock(time: Date, locale: string, timeZone?: string): string {
  return dateFormat(locale, { timeStyle: "short", timeZone }).format(time);
}
