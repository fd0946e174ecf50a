import { memoize } from "../lib/memoize.js";

/** Codes that CLDR names and no country has: unknown, two for tests of software, islands, a currency. */
const nobodys = /^(zz|xa|xb|qo|ez)$/i;

/**
 * A country's ISO 3166-1 code in capitals. `UK`, which the United Kingdom has reserved, is `GB`. A
 * code that was taken back is none: the country of today (`SU`, `AN`, `YU`) may be another one.
 */
export const countryCode = /* @__PURE__ */ memoize((code: string | undefined) => {
  if (!code || !/^[a-z]{2}$/i.test(code) || nobodys.test(code)) return undefined;
  const given = code.toUpperCase();
  const { region } = new Intl.Locale(`und-${given}`);
  return region === given || given === "UK" ? region : undefined;
});
