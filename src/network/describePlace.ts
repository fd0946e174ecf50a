import { memoize } from "../lib/memoize.js";
import { plainText } from "../lib/plainText.js";
import type { SessionLocation } from "../session/Session.js";

/** Longest part of a place that is printed. */
const partLimit = 60;

/**
 * "Berlin, Germany" in the person's language, from whatever parts there are; `undefined` from none.
 * A region stands only where there is no city, and no part stands twice (Singapore, Singapore).
 */
export function describePlace(
  location: SessionLocation | undefined,
  locale: string,
): string | undefined {
  if (!location) return undefined;
  const { city, region, countryCode, countryName } = location;
  const country = nameCountry(countryCode, locale) ?? countryName;
  const parts = [city ?? region, country].map((part) => plainText(part ?? "", partLimit));
  return [...new Set(parts)].filter(Boolean).join(", ") || undefined;
}

function nameCountry(code: string | undefined, locale: string): string | undefined {
  if (!code || !/^[a-z]{2}$/i.test(code)) return undefined;
  try {
    return countryNames(locale).of(code.toUpperCase());
  } catch {
    return undefined;
  }
}

const countryNames = /* @__PURE__ */ memoize(
  (locale: string) => new Intl.DisplayNames(locale, { type: "region", fallback: "none" }),
);
