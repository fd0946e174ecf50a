import { sanitizeText } from "../lib/text/sanitizeText.js";
import type { SessionLocation } from "../session/Session.js";
import { isCountryName, isShallowEqual } from "./isCountryName.js";
import { nameCountry } from "./nameCountry.js";

/** Longest part of a place that is printed. */
const partLimit = 60;

/**
 * What no name of a place holds (markup, an address, which may have to be hidden, a placeholder of a
 * template), and what databases write in place of one.
 */
const noName =
  /[<>{}[\]%$]|(\d+\.){3}|:[\da-f]*:|\(\s*\)|,\s*,|^\P{L}*$|^(unknown|not available)\b|^(n\/a|xx|zz)$|\b(undefined|null)$/iu;

/**
 * "Berlin, Germany" in the person's language, from whatever parts there are; `undefined` from none.
 * A region stands only where there is no city, unless the place is wanted whole. No part stands twice: a
 * city that has the name of its country, in whatever language, is the country (Singapore, Hong Kong).
 */
export function describePlace(
  location: SessionLocation | undefined,
  locale: string,
  { isWhole = false } = {},
): string | undefined {
  if (!location) return undefined;
  const city = nameOf(location.city);
  const country = nameOf(nameCountry(location.countryCode, locale)) ?? nameOf(location.countryName);
  const isOfCountry = (part: string) => country !== undefined && isShallowEqual(country, part);
  const area = nameOf(location.region);
  const region = area && isOfCountry(area) ? undefined : area;
  const isCountry = (part: string) =>
    !isOfCountry(part) && isCountryName(part, location.countryCode, country);
  const parts = (isWhole ? [city, region, country] : [city ?? region, country])
    // A backend may have put more than a city into its city.
    .flatMap((part) => part?.split(/[,;،、]/).flatMap((piece) => nameOf(piece) ?? []) ?? [])
    .filter((part) => !isCountry(part));
  return (
    parts
      .filter((part, index) => parts.findIndex((other) => isShallowEqual(other, part)) === index)
      .join(", ") || undefined
  );
}

function nameOf(text: string | undefined): string | undefined {
  const name = sanitizeText(text ?? "", partLimit).replace(/^[\s,;]+|[\s,;]+$/g, "");
  return noName.test(name) ? undefined : name;
}
