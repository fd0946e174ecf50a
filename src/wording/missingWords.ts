import type { Messages } from "../i18n/Messages.js";

/** What is missing on a list of which every page was asked for; `undefined` when nothing is. */
export function missingWords(
  list: { isCutShort: boolean; unreadableCount: number },
  messages: Messages,
): string | undefined {
  if (list.isCutShort) return messages.restMissing;
  return list.unreadableCount > 0 ? messages.unreadable(list.unreadableCount) : undefined;
}
