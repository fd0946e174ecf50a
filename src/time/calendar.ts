import { memoize } from "../lib/memoize.js";
import { dateFormat, printDate } from "./formatters.js";

/** Milliseconds of a day of 24 hours. */
export const dayMs = 86_400_000;

const dayOfMonth = { day: "numeric" } as const;
const onlyYear = { year: "numeric" } as const;
const lastMs = 8.64e15;
/** Days; calendars with leap months have up to 385. */
const longestYear = 400;

/** Which day it is in a zone, counted from 1970: the local date, whatever the runtime's own zone is. */
export function dayIn(zone: string, time: number): number {
  const inRange = Math.min(Math.max(time || 0, -lastMs), lastMs);
  const ofMonth = Number(dateFormat(dayOfMonth, "en", zone).format(inRange));
  const day = Math.floor(inRange / dayMs);
  // No zone is a day or more from UTC, so it is the same date or one beside it.
  const found = [day, day + 1, day - 1].find((each) => dateOf(each).getUTCDate() === ofMonth);
  return found ?? day;
}

/** The first moment of a day in a zone: a search, so that every change of the clock is right. */
export const startOfDay = /* @__PURE__ */ memoize((zone: string, day: number): number =>
  day * dayMs > lastMs
    ? Infinity
    : firstThat((time) => dayIn(zone, time) >= day, (day - 1) * dayMs, (day + 1) * dayMs),
);

/** The days of a year: from its first to the next one's. */
interface Year {
  first: number;
  next: number;
}

const yearsOf = /* @__PURE__ */ memoize((_locale: string): Year[] => []);

/** The year of a day, in the calendar of the language. */
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

/** `dayIn` for the moment that it is: asked for thousands of times a day, and answered once. */
export function todayIn(zone: string, now: number): number {
  let today = todays.get(zone);
  if (!today || now < today.from || now >= today.until) {
    const day = dayIn(zone, now);
    today = { day, from: startOfDay(zone, day), until: startOfDay(zone, day + 1) };
    todays.set(zone, today);
  }
  return today.day;
}

const dateOf = (day: number) => new Date(day * dayMs);

/** The smallest whole number above `from` of which something is true; it is of `to`. */
function firstThat(isTrue: (value: number) => boolean, from: number, to: number): number {
  let [no, yes] = [from, to];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (isTrue(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
