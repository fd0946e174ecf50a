import { dayIn, startOfDay, todayIn, yearAround } from "./calendar.js";
import { dateFormat, printDate } from "./formatters.js";
import type { TimedText } from "./labelClock.js";

const dayAndMonth = { day: "numeric", month: "short" } as const;
const withYear = { ...dayAndMonth, year: "numeric" } as const;

/** "3 Nov", with the year if it is not this year's. The text is `""` for an unknown time. */
export function shortDate(time: number, now: number, locale: string, zone: string): TimedText {
  const today = todayIn(zone, now);
  const { first, next } = yearAround(dayIn(zone, time), locale);
  const isThisYear = first <= today && today < next;
  const text = printDate(time, locale, zone, isThisYear ? dayAndMonth : withYear);
  const change = first > today ? first : next > today ? next : undefined;
  return { text, until: text && change !== undefined ? startOfDay(zone, change) : Infinity };
}

const exact = { dateStyle: "long", timeStyle: "short" } as const;
const zoneName = { timeZoneName: "short" } as const;

/** "23 November 2026 at 21:14 (CET)": the date, the time and the zone, or `""` for an unknown time. */
export function formatExactTime(time: number, locale: string, timeZone: string): string {
  const day = printDate(time, locale, timeZone, exact);
  if (!day) return day;
  const zone = dateFormat(zoneName, locale, timeZone)
    .formatToParts(time)
    .find(({ type }) => type === "timeZoneName");
  return zone ? `${day} (${zone.value})` : day;
}

const ofToday = { timeStyle: "short" } as const;
const ofOtherDay = { dateStyle: "medium", timeStyle: "short" } as const;

/** "14:02", with the date if it is not today's. The text is `""` for an unknown time. */
export function formatClock(
  time: number,
  now: number,
  locale: string,
  timeZone: string,
): TimedText {
  const today = todayIn(timeZone, now);
  const isToday = dayIn(timeZone, time) === today;
  return {
    text: printDate(time, locale, timeZone, isToday ? ofToday : ofOtherDay),
    until: isToday ? startOfDay(timeZone, today + 1) : Infinity,
  };
}
