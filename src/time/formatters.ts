import { memoize } from "../lib/memoize.js";

/** A formatter for dates, made once. An unknown locale or zone falls back instead of throwing. */
export const dateFormat = /* @__PURE__ */ memoize(
  (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const { timeZone: _, ...rest } = options;
    return firstThatWorks(
      () => new Intl.DateTimeFormat(locale, options),
      () => new Intl.DateTimeFormat(locale, rest),
      () => new Intl.DateTimeFormat("en", rest),
    );
  },
);

/** A formatter for relative times, made once: building one costs far more than using it. */
export const relativeFormat = /* @__PURE__ */ memoize((locale: string): Intl.RelativeTimeFormat => {
  const options = { numeric: "auto" } as const;
  return firstThatWorks(
    () => new Intl.RelativeTimeFormat(locale, options),
    () => new Intl.RelativeTimeFormat("en", options),
  );
});

function firstThatWorks<Value>(...ways: (() => Value)[]): Value {
  for (const way of ways.slice(0, -1)) {
    try {
      return way();
    } catch {
      // RangeError: not a locale, or not a zone.
    }
  }
  return ways.at(-1)!();
}
