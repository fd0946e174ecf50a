import { memoize } from "../lib/memoize.js";

/**
 * Codes that CLDR names but that are not countries: ZZ (unknown), XA and XB (software tests), QO (outlying
 * islands) and EZ (the euro area).
 */
const notCountries = /^(zz|xa|xb|qo|ez)$/i;

/**
 * A country's ISO 3166-1 alpha-2 code in capitals; `undefined` for any other text. `UK`, which ISO reserves
 * for the United Kingdom, becomes `GB`. Withdrawn codes (`SU`, `AN`, `YU`) are refused, because these
 * countries no longer exist.
 */
export const countryCode = /* @__PURE__ */ memoize((code: string | undefined) => {
  if (!code || !/^[a-z]{2}$/i.test(code) || notCountries.test(code)) return undefined;
  const given = code.toUpperCase();
  const { region } = new Intl.Locale(`und-${given}`);
  return region === given || given === "UK" ? region : undefined;
});
