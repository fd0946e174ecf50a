import {
  differenceInCalendarDays,
  differenceInDays,
  differenceInHours,
  differenceInMinutes,
} from "date-fns";
import { formatDay } from "./formatDay.js";
import { relativeFormat } from "./formatters.js";

/**
 * "4 minutes ago", "yesterday", "in 3 days"; more than a month away, the date. The unit is chosen by
 * the time that passed: 70 minutes ago is never "yesterday". Both times must be known.
 */
export function formatRelativeTime(time: Date, now: Date, locale: string): string {
  const words = relativeFormat(locale);
  const minutes = differenceInMinutes(time, now);
  if (Math.abs(minutes) < 60) return words.format(minutes, "minute");
  const hours = differenceInHours(time, now);
  if (Math.abs(hours) < 24) return words.format(hours, "hour");
  // From a day on, people count calendar days: 47 hours ago is the day before yesterday.
  if (Math.abs(differenceInDays(time, now)) <= 31) {
    return words.format(differenceInCalendarDays(time, now), "day");
  }
  return formatDay(time, now, locale);
}
