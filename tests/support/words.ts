/** The words that the kit prints, for tests to look for: one that changes, changes in the catalogue alone. */
export { en } from "../../src/i18n/en.js";

/** Stands in a sentence for what a test does not name: `en.stale(anything)`. */
export const anything = "(anything)";

/** Finds a text that says one of these somewhere, also one that goes on: `saying(en.signsOut(""))`. */
export const saying = (...words: readonly string[]): RegExp =>
  new RegExp(words.map(patternOf).join("|"), "s");

/** Finds a text that begins with this. */
export const beginning = (words: string): RegExp => new RegExp(`^${patternOf(words)}`, "s");

const patternOf = (words: string): string =>
  words
    .trim()
    .split(anything)
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join(".+");
