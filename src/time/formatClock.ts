import { dayIn, startOfDay, todayIn } from "./calendar.js";
import type { Label } from "./Label.js";
import { printDate } from "./printDate.js";

const ofToday = { timeStyle: "short" } as const;
const ofOtherDay = { dateStyle: "medium", timeStyle: "short" } as const;

/** "14:02", with the date where it is not today's; nothing for an unknown time. */
export function formatClock(time: number, now: number, locale: string, timeZone: string): Label {
  const today = todayIn(timeZone, now);
  const isToday = dayIn(timeZone, time) === today;
  return {
    text: printDate(time, locale, timeZone, isToday ? ofToday : ofOtherDay),
    until: isToday ? startOfDay(timeZone, today + 1) : Infinity,
  };
}
