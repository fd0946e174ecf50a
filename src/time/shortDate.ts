import { dayIn, startOfDay, todayIn, yearAround } from "./calendar.js";
import type { Label } from "./Label.js";
import { printDate } from "./printDate.js";

const dayAndMonth = { day: "numeric", month: "short" } as const;
const withYear = { ...dayAndMonth, year: "numeric" } as const;

/** "3 Nov", with the year where it is not this one; nothing for an unknown time. */
export function shortDate(time: number, now: number, locale: string, zone: string): Label {
  const today = todayIn(zone, now);
  const { first, next } = yearAround(dayIn(zone, time), locale);
  const isThisYear = first <= today && today < next;
  const text = printDate(time, locale, zone, isThisYear ? dayAndMonth : withYear);
  const change = [first, next].find((day) => day > today);
  return { text, until: text && change !== undefined ? startOfDay(zone, change) : Infinity };
}
