import { memoize, remember } from "../lib/memoize.js";

/**
 * The parts of a time that are printed, without the time zone. Declare a shape once per module,
 * because formatters are cached by the object.
 */
export type Shape = Readonly<Omit<Intl.DateTimeFormatOptions, "timeZone">>;

/**
 * A formatter for dates, cached by shape, locale and time zone. When the runtime does not know the
 * time zone, it uses its own zone and does not throw.
 */
export const dateFormat = /* @__PURE__ */ remember(
  (shape: Shape, locale: string, timeZone: string): Intl.DateTimeFormat => {
    try {
      return new Intl.DateTimeFormat(locale, { ...shape, timeZone });
    } catch {
      // The error is a RangeError about the time zone.
      return new Intl.DateTimeFormat(locale, shape);
    }
  },
);

/** A formatter for relative times. It is cached, because creating one takes far longer than using it. */
export const relativeFormat = /* @__PURE__ */ memoize(
  (locale: string) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
);

/** Prints a time in a locale, a time zone and a shape. Returns `""` for an unknown time. */
export function printDate(time: number, locale: string, timeZone: string, shape: Shape): string {
  return Number.isNaN(new Date(time).getTime())
    ? ""
    : dateFormat(shape, locale, timeZone).format(time);
}
