import { countryCode } from "./countryCode.js";
import { nameCountry } from "./nameCountry.js";

/** Between a capital letter and its regional indicator; two of those are a flag. */
const toIndicator = 0x1f1e6 - 0x41;

/**
 * The flag of a country as an emoji; `undefined` for a code that is none. Fonts without flags
 * (Windows) draw the code's two letters.
 */
export function flagOf(code: string | undefined): string | undefined {
  const country = countryCode(code);
  if (!country || !nameCountry(country, "en")) return undefined;
  const letters = Array.from(country, (letter) => letter.charCodeAt(0) + toIndicator);
  return String.fromCodePoint(...letters);
}
