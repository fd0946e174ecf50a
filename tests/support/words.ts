/** The words of the kit, for tests to look for. When a word changes, only the catalogue has to change. */
export { en } from "../../src/i18n/en.js";

/** A placeholder in a sentence for a part that a test does not name: `en.stale(anything)`. */
export const anything = "(anything)";

/** Matches a text that contains one of these words. Text may follow after them: `saying(en.signsOut(""))`. */
export const saying = (...words: readonly string[]): RegExp =>
  new RegExp(words.map(patternOf).join("|"), "s");

/** Matches a text that begins with these words. */
export const beginning = (words: string): RegExp => new RegExp(`^${patternOf(words)}`, "s");

const patternOf = (words: string): string =>
  words
    .trim()
    .split(anything)
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join(".+");
