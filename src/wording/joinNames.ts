import type { Messages } from "../i18n/Messages.js";

/**
 * Joins names in the language of `locale`. Of more than four names it prints the first three and the
 * number of the others: "Safari on iPhone, Firefox on Linux, Chrome on Windows, and 2 more".
 */
export function joinNames(names: readonly string[], locale: string, messages: Messages): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), messages.more(names.length - 3)] : names;
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(shown);
}
