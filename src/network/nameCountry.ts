import { memoize } from "../lib/memoize.js";
import { countryCode } from "./countryCode.js";

/** A country in the person's language; `undefined` for a code that is none. */
export function nameCountry(code: string | undefined, locale: string): string | undefined {
  const country = countryCode(code);
  return country && countryNames(locale).of(country);
}

const countryNames = /* @__PURE__ */ memoize(
  (locale: string) => new Intl.DisplayNames(locale, { type: "region", fallback: "none" }),
);
