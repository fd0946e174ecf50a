import { memoize } from "../lib/memoize.js";

/** A formatter for dates, made once. An unknown zone falls back to the own one instead of throwing. */
export const dateFormat = /* @__PURE__ */ memoize(
  (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    try {
      return new Intl.DateTimeFormat(locale, options);
    } catch {
      // RangeError: not a zone.
      return new Intl.DateTimeFormat(locale, { ...options, timeZone: undefined });
    }
  },
);

/** A formatter for relative times, made once: building one costs far more than using it. */
export const relativeFormat = /* @__PURE__ */ memoize(
  (locale: string) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
);
