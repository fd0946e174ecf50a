import { memoize } from "../lib/memoize.js";
import { countryCode } from "./countryCode.js";

/** The name of a country in the user's language; `undefined` when the code is not a country. */
export function nameCountry(code: string | undefined, locale: string): string | undefined {
  const country = countryCode(code);
  return country && regionNames(locale, "long").of(country);
}

/**
 * The names of countries in one language. They are memoized, because creating the object is much slower than
 * using it.
 */
export const regionNames = /* @__PURE__ */ memoize(
  (locale: string, style: "long" | "short") =>
    new Intl.DisplayNames(locale, { type: "region", fallback: "none", style }),
);
