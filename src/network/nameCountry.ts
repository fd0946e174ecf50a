import { memoize } from "../lib/memoize.js";

/** Codes that CLDR names and no country has: unknown, two for tests of software, a group of islands. */
const nobodys = /^(zz|xa|xb|qo)$/i;

/** A country in the person's language; `undefined` for a code that is none. */
export function nameCountry(code: string | undefined, locale: string): string | undefined {
  if (!code || !/^[a-z]{2}$/i.test(code) || nobodys.test(code)) return undefined;
  return countryNames(locale).of(code.toUpperCase());
}

const countryNames = /* @__PURE__ */ memoize(
  (locale: string) => new Intl.DisplayNames(locale, { type: "region", fallback: "none" }),
);
