import { memoize } from "../lib/memoize.js";
import { countryCode } from "./countryCode.js";
import { regionNames } from "./nameCountry.js";

/** The languages in which geolocation databases usually write place names. */
const languages = ["en", "de", "es", "fr", "ja", "pt", "ru", "zh"];

/**
 * Whether a part of a place is a name of its country, in any of the usual languages. It is either the full
 * name ("Hong Kong SAR China") or whole words of it ("Hong Kong", or Kinshasa in "Congo - Kinshasa").
 *
 * @param shown The name of the country that is shown with the part.
 */
export const isCountryName = /* @__PURE__ */ memoize(
  (part: string, code: string | undefined, shown: string | undefined): boolean =>
    [shown ?? "", ...namesOf(countryCode(code) ?? "")].some((name) => containsWords(name, part)),
);

// All names of a country in these languages; none when there is no code.
const namesOf = /* @__PURE__ */ memoize((country: string): string[] =>
  languages.flatMap((language) =>
    (["long", "short"] as const).flatMap(
      (style) => (country && regionNames(language, style).of(country)) || [],
    ),
  ),
);

// Whether a name contains the part as whole words.
function containsWords(name: string, part: string): boolean {
  const words = name.split(" ");
  const { length } = part.split(" ");
  return words.some((_, at) => isSameName(words.slice(at, at + length).join(" "), part));
}

/**
 * Whether two texts are equal without accents, case, spaces and punctuation, as "Sao Paulo" and "São Paulo".
 */
export function isSameName(one: string, other: string): boolean {
  return collator.compare(one, other) === 0;
}

const collator = /* @__PURE__ */ new Intl.Collator("en", {
  sensitivity: "base",
  ignorePunctuation: true,
});
