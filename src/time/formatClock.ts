import { dayIn, startOfDay } from "./calendar.js";
import type { Label } from "./Label.js";
import { printDate } from "./printDate.js";

/** "14:02", with the date where it is not today's; nothing for an unknown time. */
export function formatClock(time: number, now: number, locale: string, timeZone: string): Label {
  const today = dayIn(timeZone, now);
  const isToday = dayIn(timeZone, time) === today;
  const dateStyle = isToday ? undefined : "medium";
  return {
    text: printDate(time, locale, { dateStyle, timeStyle: "short", timeZone }),
    until: isToday ? startOfDay(timeZone, today + 1) : Infinity,
  };
}
