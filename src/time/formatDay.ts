import { dateFormat } from "./formatters.js";

/** "3 Nov", with the year where it is not this one. Both times must be known. */
export function formatDay(time: Date, now: Date, locale: string, timeZone?: string): string {
  const year = time.getFullYear() === now.getFullYear() ? undefined : "numeric";
  return dateFormat(locale, { day: "numeric", month: "short", year, timeZone }).format(time);
}
