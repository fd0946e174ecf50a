import type { Messages } from "../i18n/Messages.js";
import { missingWords } from "./missingWords.js";

/** What {@link promptText} is about. */
export interface PromptTextInput {
  isCutShort: boolean;
  unreadableCount: number;
  /** This device's session, when the backend names it. */
  currentSession?: unknown;
  /** Whether there is another device, so that signing out all others is offered. */
  isOffered: boolean;
  /** The number of other devices; without a known device, the number of all of them. */
  count: number;
}

/** How many other devices are still signed in, and what is missing on the list; `""` when the list is empty. */
export function promptText(input: PromptTextInput, messages: Messages): string {
  const { currentSession, isOffered, count } = input;
  const missing = missingWords(input, messages);
  const unknown = count > 0 ? messages.currentUnknownCount(count) : "";
  const none = currentSession ? messages.nowhereElse : unknown;
  const still = isOffered ? messages.othersStillSignedIn(count) : missing ? "" : none;
  return [still, missing].filter(Boolean).join(" ");
}
