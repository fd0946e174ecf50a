import { memoize, remember } from "../lib/memoize.js";

/** Which parts of a time are printed, without the zone. One object for good: formatters are kept by it. */
export type Shape = Readonly<Omit<Intl.DateTimeFormatOptions, "timeZone">>;

/** A formatter for dates, kept for its shape. An unknown zone falls back to the own one instead of throwing. */
export const dateFormat = /* @__PURE__ */ remember(
  (shape: Shape, locale: string, timeZone: string): Intl.DateTimeFormat => {
    try {
      return new Intl.DateTimeFormat(locale, { ...shape, timeZone });
    } catch {
      // RangeError: not a zone.
      return new Intl.DateTimeFormat(locale, shape);
    }
  },
);

/** A formatter for relative times, made once: building one costs far more than using it. */
export const relativeFormat = /* @__PURE__ */ memoize(
  (locale: string) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
);

/** A time in the given language, zone and shape; nothing for one that is unknown. */
export function printDate(time: number, locale: string, timeZone: string, shape: Shape): string {
  return Number.isNaN(new Date(time).getTime())
    ? ""
    : dateFormat(shape, locale, timeZone).format(time);
}
