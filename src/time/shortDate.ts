import { dayIn, startOfDay, yearAround } from "./calendar.js";
import type { Label } from "./Label.js";
import { printDate } from "./printDate.js";

/** "3 Nov", with the year where it is not this one; nothing for an unknown time. */
export function shortDate(time: number, now: number, locale: string, zone: string): Label {
  const today = dayIn(zone, now);
  const { first, next } = yearAround(dayIn(zone, time), locale);
  const year = first <= today && today < next ? undefined : "numeric";
  const text = printDate(time, locale, { day: "numeric", month: "short", year, timeZone: zone });
  const change = [first, next].find((day) => day > today);
  return { text, until: text && change !== undefined ? startOfDay(zone, change) : Infinity };
}
