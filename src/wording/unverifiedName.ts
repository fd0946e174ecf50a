import type { Messages } from "../i18n/Messages.js";
import { confusableSkeleton } from "../lib/text/confusableSkeleton.js";

/**
 * A name that only its string vouches for, in quotation marks; nothing where it could be taken for a
 * word of the catalogue in use.
 */
export const formatUnverifiedName = (name: string, messages: Messages): string | undefined =>
  isWord(name, messages) ? undefined : messages.claimed(name);

const words = new WeakMap<Messages, readonly string[]>();
/** A shorter word may be part of an honest name. */
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

/** Names are of Latin letters; a word of another script is compared as it stands. */
const seen = (text: string): string =>
  confusableSkeleton(text.normalize("NFKD")) || text.normalize("NFKC").toLowerCase();
