import { dayIn } from "./calendar.js";
import { printDate } from "./printDate.js";

/** "14:02", with the date where it is not today's; nothing for an unknown time. */
export function formatClock(
  time: number,
  locale: string,
  timeZone: string,
  now: number = Date.now(),
): string {
  const dateStyle = dayIn(timeZone, time) === dayIn(timeZone, now) ? undefined : "medium";
  return printDate(time, locale, { dateStyle, timeStyle: "short", timeZone });
}
