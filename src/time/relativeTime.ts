import { differenceInHours, differenceInMinutes } from "date-fns";
import { dayIn, dayMs, startOfDay, todayIn } from "./calendar.js";
import { relativeFormat } from "./formatters.js";
import type { TimedText } from "./labelClock.js";
import { shortDate } from "./formatDate.js";

const minuteMs = 60_000;
const hourMs = 3_600_000;

/** In days. Above it the date is printed, because it says more. */
const dayLimit = 31;

const units = [
  // Below a minute the count is always 0, so the text is "now" and never "in 3 seconds".
  { below: minuteMs, unit: "second", length: minuteMs, count: differenceInMinutes },
  { below: hourMs, unit: "minute", length: minuteMs, count: differenceInMinutes },
  { below: dayMs, unit: "hour", length: hourMs, count: differenceInHours },
] as const;

/**
 * "now", "4 minutes ago", "yesterday", "in 3 days". If the time is more than 31 days away, the text is
 * the date.
 *
 * Below 24 hours the unit depends on the duration: 70 minutes ago is never "yesterday". From 24 hours
 * on, the text counts calendar days, as people do: 47 hours ago can be 2 days ago.
 *
 * @param time Milliseconds since 1970. The text is `""` when it is `NaN`.
 */
export function relativeTime(time: number, now: number, locale: string, zone: string): TimedText {
  if (Number.isNaN(time - now)) return { text: "", until: Infinity };
  const words = relativeFormat(locale);
  const distance = Math.abs(time - now);
  const inUnit = ({ count, length, unit }: (typeof units)[number], latest: number): TimedText => {
    const number = count(time, now);
    const until = time - (number > 0 ? number * length - 1 : (number - 1) * length);
    return { text: words.format(number, unit), until: Math.min(until, latest) };
  };
  const unit = units.find(({ below }) => distance < below);
  if (unit) return inUnit(unit, Infinity);
  const today = todayIn(zone, now);
  const days = dayIn(zone, time) - today;
  const midnight = startOfDay(zone, today + 1);
  // When summer time ends, a day has 25 hours. Two times of the same day are always counted in hours.
  if (days === 0) return inUnit(units[2], midnight);
  // A future time changes from days to hours when it is less than 24 hours away.
  const hours = days > 0 ? time - dayMs + 1 : Infinity;
  if (Math.abs(days) <= dayLimit) {
    return { text: words.format(days, "day"), until: Math.min(midnight, hours) };
  }
  const date = shortDate(time, now, locale, zone);
  const near = days > 0 ? startOfDay(zone, today + days - dayLimit) : Infinity;
  return { text: date.text, until: Math.min(date.until, near) };
}
