import { nameCountry } from "./nameCountry.js";

/** Between a capital letter and its regional indicator; two of those are a flag. */
const toIndicator = 0x1f1e6 - 0x41;

/**
 * The flag of a country as an emoji; `undefined` for a code that is none. Fonts without flags
 * (Windows) draw the code's two letters.
 */
export function flagOf(code: string | undefined): string | undefined {
  if (!code || !nameCountry(code, "en")) return undefined;
  const letters = Array.from(code.toUpperCase(), (letter) => letter.charCodeAt(0) + toIndicator);
  return String.fromCodePoint(...letters);
}
