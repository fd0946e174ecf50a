import type { Messages } from "../i18n/Messages.js";
import { confusableSkeleton } from "../lib/text/confusableSkeleton.js";

/**
 * Puts quotation marks around a name that only the user agent confirms.
 *
 * @returns `undefined` when a reader could take the name for a text of `messages`.
 */
export const formatUnverifiedName = (name: string, messages: Messages): string | undefined =>
  isWord(name, messages) ? undefined : messages.claimed(name);

const words = new WeakMap<Messages, readonly string[]>();
/** In characters. An honest name may contain a shorter text, so only an equal name is discarded. */
const longWord = 6;

function isWord(name: string, messages: Messages): boolean {
  let known = words.get(messages);
  if (!known) {
    known = Object.values(messages).flatMap(textsOf).map(seen).filter(Boolean);
    words.set(messages, known);
  }
  const own = seen(name);
  return known.some((word) => own === word || (word.length >= longWord && own.includes(word)));
}

const textsOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/**
 * The form in which two texts are compared. Names have Latin letters only, so a text of another script
 * has no skeleton and is compared as it is.
 */
const seen = (text: string): string =>
  confusableSkeleton(text.normalize("NFKD")) || text.normalize("NFKC").toLowerCase();
