import { memoize } from "../lib/memoize.js";

const rulesOf = /* @__PURE__ */ memoize((locale: string) => new Intl.PluralRules(locale));

/** The form of a message for a count, by the language's own plural rules (CLDR). */
export function plural(
  locale: string,
  count: number,
  forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  return forms[rulesOf(locale).select(count)] ?? forms.other;
}
