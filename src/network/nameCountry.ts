import { memoize } from "../lib/memoize.js";
import { countryCode } from "./countryCode.js";

/** A country in the person's language; `undefined` for a code that is none. */
export function nameCountry(code: string | undefined, locale: string): string | undefined {
  const country = countryCode(code);
  return country && regionNames(locale, "long").of(country);
}

/** Names of countries in a language, made once: building one costs far more than using it. */
export const regionNames = /* @__PURE__ */ memoize(
  (locale: string, style: "long" | "short") =>
    new Intl.DisplayNames(locale, { type: "region", fallback: "none", style }),
);
