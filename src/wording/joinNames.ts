import type { Messages } from "../i18n/Messages.js";

/** "Safari on iPhone, Firefox on Linux, and 2 more": the first three names, and how many others. */
export function joinNames(names: readonly string[], locale: string, messages: Messages): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), messages.more(names.length - 3)] : names;
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(shown);
}
