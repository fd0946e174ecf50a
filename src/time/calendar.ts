import { memoize } from "../lib/memoize.js";
import { dateFormat } from "./formatters.js";
import { printDate } from "./printDate.js";

/** Milliseconds of a day of 24 hours. */
export const dayMs = 86_400_000;

const lastMs = 8.64e15;
/** Days; calendars with leap months have up to 385. */
const longestYear = 400;

/** Which day it is in a zone, counted from 1970: the local date, whatever the runtime's own zone is. */
export function dayIn(zone: string, time: number): number {
  const inRange = Math.min(Math.max(time || 0, -lastMs), lastMs);
  const ofMonth = Number(dateFormat("en", { day: "numeric", timeZone: zone }).format(inRange));
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

/** The first day of a day's year and of the next, in the calendar of the language. */
export const yearAround = /* @__PURE__ */ memoize((day: number, locale: string) => {
  const yearOf = (each: number) =>
    printDate(each * dayMs, locale, { year: "numeric", timeZone: "UTC" });
  const year = yearOf(day);
  return {
    first: firstThat((each) => yearOf(each) === year, day - longestYear, day),
    next: firstThat((each) => yearOf(each) !== year, day, day + longestYear),
  };
});

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
