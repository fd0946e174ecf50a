import { memoize } from "../lib/memoize.js";
import { countryCode } from "./countryCode.js";
import { regionNames } from "./nameCountry.js";

/** The languages that databases of places come in. */
const languages = ["en", "de", "es", "fr", "ja", "pt", "ru", "zh"];

/**
 * Whether a part of a place is what its country is called, whole ("Hong Kong SAR China") or in whole words
 * ("Hong Kong", the Kinshasa of "Congo - Kinshasa"), in whatever language the backend speaks.
 *
 * @param shown The country as it stands beside the part.
 */
export const isCountryName = /* @__PURE__ */ memoize(
  (part: string, code: string | undefined, shown: string | undefined): boolean =>
    [shown ?? "", ...namesOf(countryCode(code) ?? "")].some((name) => holds(name, part)),
);

const namesOf = /* @__PURE__ */ memoize((country: string): string[] =>
  languages.flatMap((language) =>
    (["long", "short"] as const).flatMap(
      (style) => (country && regionNames(language, style).of(country)) || [],
    ),
  ),
);

function holds(name: string, part: string): boolean {
  const words = name.split(" ");
  const { length } = part.split(" ");
  return words.some((_, at) => isShallowEqual(words.slice(at, at + length).join(" "), part));
}

/** Regardless of accents, case, spaces and signs: "Sao Paulo, São Paulo" is one place. */
export function isShallowEqual(one: string, other: string): boolean {
  return collator.compare(one, other) === 0;
}

const collator = /* @__PURE__ */ new Intl.Collator("en", {
  sensitivity: "base",
  ignorePunctuation: true,
});
