const dateFormats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

/** A formatter for dates, made once. An unknown locale or zone falls back instead of throwing. */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  let format = dateFormats.get(key);
  if (!format) {
    const { timeZone: _, ...rest } = options;
    format = firstThatWorks(
      () => new Intl.DateTimeFormat(locale, options),
      () => new Intl.DateTimeFormat(locale, rest),
      () => new Intl.DateTimeFormat("en", rest),
    );
    dateFormats.set(key, format);
  }
  return format;
}

/** A formatter for relative times, made once: building one costs far more than using it. */
export function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  let format = relativeFormats.get(locale);
  if (!format) {
    const options = { numeric: "auto" } as const;
    format = firstThatWorks(
      () => new Intl.RelativeTimeFormat(locale, options),
      () => new Intl.RelativeTimeFormat("en", options),
    );
    relativeFormats.set(locale, format);
  }
  return format;
}

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
