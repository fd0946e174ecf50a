import { en } from "./en.js";
import type { Messages } from "./Messages.js";

/**
 * The words of a host, with English for all others. When a word does not have the type of the
 * English one (`undefined`, `null`, a text in place of a function), the English one is used, because
 * the wrong one would make the screen throw.
 */
export function withEnglish(messages: object): Messages {
  return merge(en, messages as Words) as Messages;
}

type Words = Record<string, unknown>;

function merge(english: object, given: Words): object {
  // Keys that only the host has are kept, because they are the reasons of its own client.
  const entries = Object.entries({ ...given, ...english }).map(([key, own]: [string, unknown]) => {
    const word = given[key];
    if (typeof word !== typeof own || !own || word === null) return [key, own];
    return [key, typeof own === "object" ? merge(own, word as Words) : word];
  });
  return Object.fromEntries(entries) as object;
}
