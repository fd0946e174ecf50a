import { en } from "./en.js";
import type { Messages } from "./Messages.js";

/**
 * The words of a host, and English for the others. When a word is not of the type of the English one
 * (`undefined`, null, a text for a function), it is left out, because it would take the screen down.
 */
export function withEnglish(messages: object): Messages {
  return merge(en, messages as Words) as Messages;
}

type Words = Record<string, unknown>;

function merge(english: object, given: Words): object {
  // Keys that only the host has are kept: they are reasons of its own.
  const entries = Object.entries({ ...given, ...english }).map(([key, own]: [string, unknown]) => {
    const word = given[key];
    if (typeof word !== typeof own || !own || word === null) return [key, own];
    return [key, typeof own === "object" ? merge(own, word as Words) : word];
  });
  return Object.fromEntries(entries) as object;
}
