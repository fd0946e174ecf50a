/** The words that the kit prints, for tests to look for: one that changes, changes in the catalogue alone. */
export { en } from "../../src/i18n/en.js";
