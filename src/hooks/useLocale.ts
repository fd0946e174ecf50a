"use client";

import { useContext, useSyncExternalStore } from "react";
import { followLanguage } from "../lib/followLanguage.js";
import { knownLocale } from "../lib/knownLocale.js";
import { WordingContext } from "./WordingContext.js";

/**
 * The language of times and places: the provider's `locale`, else the document's (read after
 * hydration), else English. Never the browser's own: a page in one language has its dates in it. When
 * the document's changes, all that is printed in it changes at once.
 */
export function useLocale(): string {
  const { locale } = useContext(WordingContext);
  const ofDocument = useSyncExternalStore(followLanguage, documentLanguage, () => "en");
  return knownLocale(locale || ofDocument);
}

const documentLanguage = () => document.documentElement.lang;
