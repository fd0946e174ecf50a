import { memoize } from "../lib/memoize.js";

const rulesOf = /* @__PURE__ */ memoize((locale: string) => new Intl.PluralRules(locale));

/**
 * The plural form of a message for a number, by the rules of the language (CLDR).
 *
 * @param locale The language of the message, not that of the page.
 * @param forms The forms that the language has. `other` replaces a form that is left out.
 */
export function plural(
  locale: string,
  count: number,
  forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  return forms[rulesOf(locale).select(count)] ?? forms.other;
}
