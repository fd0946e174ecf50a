import { differenceInHours, differenceInMinutes } from "date-fns";
import { dayIn, dayMs, startOfDay, todayIn } from "./calendar.js";
import { relativeFormat } from "./formatters.js";
import type { TimedText } from "./labelClock.js";
import { shortDate } from "./formatDate.js";

const minuteMs = 60_000;
const hourMs = 3_600_000;

/** Days beyond which a date says more. */
const dayLimit = 31;

const units = [
  // Without a number: nothing is "in 3 seconds".
  { below: minuteMs, unit: "second", length: minuteMs, count: differenceInMinutes },
  { below: hourMs, unit: "minute", length: minuteMs, count: differenceInMinutes },
  { below: dayMs, unit: "hour", length: hourMs, count: differenceInHours },
] as const;

/**
 * "now", "4 minutes ago", "yesterday", "in 3 days"; more than a month away, the date. The unit is
 * chosen by the time that passed: 70 minutes ago is never "yesterday". From a day on, people count
 * calendar days: 47 hours ago can be the day before yesterday.
 */
export function relativeTime(time: number, now: number, locale: string, zone: string): TimedText {
  if (Number.isNaN(time - now)) return { text: "", until: Infinity };
  const words = relativeFormat(locale);
  const distance = Math.abs(time - now);
  const today = todayIn(zone, now);
  const days = dayIn(zone, time) - today;
  const midnight = () => startOfDay(zone, today + 1);
  // A day of 25 hours, at both of its ends, is still one day.
  const unit = units.find(({ below }) => distance < below) ?? (days === 0 ? units[2] : undefined);
  if (unit) {
    const count = unit.count(time, now);
    const until = time - (count > 0 ? count * unit.length - 1 : (count - 1) * unit.length);
    return {
      text: words.format(count, unit.unit),
      until: distance < dayMs ? until : Math.min(until, midnight()),
    };
  }
  // Ahead, the last 24 hours are counted in hours.
  const hours = days > 0 ? time - dayMs + 1 : Infinity;
  if (Math.abs(days) <= dayLimit) {
    return { text: words.format(days, "day"), until: Math.min(midnight(), hours) };
  }
  const date = shortDate(time, now, locale, zone);
  const near = days > 0 ? startOfDay(zone, today + days - dayLimit) : Infinity;
  return { text: date.text, until: Math.min(date.until, near) };
}
