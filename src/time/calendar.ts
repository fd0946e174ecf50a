import { memoize } from "../lib/memoize.js";
import { dateFormat, printDate } from "./formatters.js";

/** A day of 24 hours, in milliseconds. */
export const dayMs = 86_400_000;

const dayOfMonth = { day: "numeric" } as const;
const onlyYear = { year: "numeric" } as const;
const lastMs = 8.64e15;
/** In days. A year of a calendar with leap months has up to 385. */
const longestYear = 400;

/**
 * The local date in a time zone, as the number of days since 1970-01-01. It does not depend on the
 * time zone of the runtime.
 *
 * @param time Milliseconds since 1970.
 */
export function dayIn(zone: string, time: number): number {
  const inRange = Math.min(Math.max(time || 0, -lastMs), lastMs);
  const ofMonth = Number(dateFormat(dayOfMonth, "en", zone).format(inRange));
  const day = Math.floor(inRange / dayMs);
  // Every zone is less than a day from UTC, so its date is the date in UTC, the next or the previous.
  const isFound = (each: number) => new Date(each * dayMs).getUTCDate() === ofMonth;
  return isFound(day) ? day : isFound(day + 1) ? day + 1 : day - 1;
}

/**
 * The first moment of a day in a time zone, in milliseconds since 1970. It is found by a search,
 * because a change to or from summer time may lie in the day.
 *
 * @param day The number of days since 1970-01-01.
 * @returns `Infinity` for a day that `Date` cannot hold.
 */
export const startOfDay = /* @__PURE__ */ memoize((zone: string, day: number): number =>
  day * dayMs > lastMs
    ? Infinity
    : firstThat((time) => dayIn(zone, time) >= day, (day - 1) * dayMs, (day + 1) * dayMs),
);

/** A year, in days since 1970-01-01. */
interface Year {
  /** The first day of the year. */
  first: number;
  /** The first day of the next year. */
  next: number;
}

const yearsOf = /* @__PURE__ */ memoize((_locale: string): Year[] => []);

/** The year that contains a day, in the calendar of the locale. */
export function yearAround(day: number, locale: string): Year {
  const known = yearsOf(locale);
  const found = known.find(({ first, next }) => first <= day && day < next);
  if (found) return found;
  const nameOf = (each: number) => printDate(each * dayMs, locale, "UTC", onlyYear);
  const name = nameOf(day);
  const year = {
    first: firstThat((each) => nameOf(each) === name, day - longestYear, day),
    next: firstThat((each) => nameOf(each) !== name, day, day + longestYear),
  };
  known.push(year);
  return year;
}

interface Today {
  day: number;
  from: number;
  until: number;
}

const todays = new Map<string, Today>();

/** As `dayIn`, for the current time. The result is cached until midnight, because each label needs it. */
export function todayIn(zone: string, now: number): number {
  let today = todays.get(zone);
  if (!today || now < today.from || now >= today.until) {
    const day = dayIn(zone, now);
    today = { day, from: startOfDay(zone, day), until: startOfDay(zone, day + 1) };
    todays.set(zone, today);
  }
  return today.day;
}

/** The smallest integer above `from` for which `isTrue` holds. It must hold for `to`. */
function firstThat(isTrue: (value: number) => boolean, from: number, to: number): number {
  let [no, yes] = [from, to];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (isTrue(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
