import { countryCode } from "./countryCode.js";
import { nameCountry } from "./nameCountry.js";

/** The distance from a capital letter to its regional indicator symbol; two symbols make a flag. */
const toIndicator = 0x1f1e6 - 0x41;

/**
 * The flag of a country as an emoji; `undefined` when the code is not a country. Fonts without flags (on
 * Windows) show the two letters of the code.
 */
export function flagOf(code: string | undefined): string | undefined {
  const country = countryCode(code);
  if (!country || !nameCountry(country, "en")) return undefined;
  const letters = Array.from(country, (letter) => letter.charCodeAt(0) + toIndicator);
  return String.fromCodePoint(...letters);
}
