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
export function isCountryName(part: string, code: string | undefined, shown = ""): boolean {
  const names = [...wordsOfCountry(countryCode(code) ?? ""), ...wordsOf(shown)];
  return names.some((name) => isSameName(name, part));
}

/** The names of a country in these languages, and the words of them; none when there is no code. */
const wordsOfCountry = /* @__PURE__ */ memoize((country: string): string[] => {
  const names = languages.flatMap((language) =>
    (["long", "short"] as const).map(
      (style) => country && regionNames(language, style).of(country),
    ),
  );
  return [...new Set(names)].flatMap((name = "") => wordsOf(name));
});

/** All words of a name that stand side by side: "Hong", "Hong Kong", "Kong". */
const wordsOf = /* @__PURE__ */ memoize((name: string): string[] => {
  const words = name.split(" ");
  return words.flatMap((_, from) =>
    words.slice(from).map((_word, count) => words.slice(from, from + count + 1).join(" ")),
  );
});

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
