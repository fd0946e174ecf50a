import { sanitizeText } from "../lib/text/sanitizeText.js";
import type { SessionLocation } from "../session/Session.js";
import { memoize } from "../lib/memoize.js";
import { isCountryName, isSameName } from "./isCountryName.js";
import { nameCountry } from "./nameCountry.js";

/** Longest part of a place that is shown, in characters. */
const partLimit = 60;

/**
 * Text that is not a place name: markup, an IP address (which may have to be hidden), a template placeholder,
 * or what databases store when the place is unknown.
 */
const noName =
  /[<>{}[\]%$]|(\d+\.){3}|:[\da-f]*:|\(\s*\)|,\s*,|^\P{L}*$|^(unknown|not available)\b|^(n\/a|xx|zz)$|\b(undefined|null)$/iu;

/**
 * A place such as "Berlin, Germany" in the user's language, from the parts that are known; `undefined` when
 * no part is known. The region is shown only when there is no city, or with `isWhole`. No part is shown
 * twice: a city with the name of its country, in any language, is shown once (Singapore, Hong Kong).
 *
 * @param locale A language tag for the country's name.
 */
export function describePlace(
  location: SessionLocation | undefined,
  locale: string,
  { isWhole = false } = {},
): string | undefined {
  if (!location) return undefined;
  const { city, region, countryCode, countryName } = location;
  return placeOf(city, region, countryCode, countryName, locale, isWhole) || undefined;
}

/** The text of a place, or `""`. It is memoized by its parts, because a long list has few different places. */
const placeOf = /* @__PURE__ */ memoize(
  (
    cityText: string | undefined,
    regionText: string | undefined,
    code: string | undefined,
    countryText: string | undefined,
    locale: string,
    isWhole: boolean,
  ): string => {
    const city = nameOf(cityText);
    const country = nameCountry(code, locale) ?? nameOf(countryText);
    const isOfCountry = (part: string) => country !== undefined && isSameName(country, part);
    const area = nameOf(regionText);
    const region = area && isOfCountry(area) ? undefined : area;
    const isCountry = (part: string) => !isOfCountry(part) && isCountryName(part, code, country);
    const parts = (isWhole ? [city, region, country] : [city ?? region, country])
      // Some backends store more than the city in `city`.
      .flatMap((part) => (part && separator.test(part) ? part.split(separator).map(nameOf) : part))
      .filter((part) => part !== undefined && !isCountry(part)) as string[];
    return parts
      .filter((part, index) => parts.findIndex((other) => isSameName(other, part)) === index)
      .join(", ");
  },
);

const separator = /[,;،、]/;

function nameOf(text: string | undefined): string | undefined {
  const name = sanitizeText(text ?? "", partLimit).replace(/^[\s,;]+|[\s,;]+$/g, "");
  return noName.test(name) ? undefined : name;
}
