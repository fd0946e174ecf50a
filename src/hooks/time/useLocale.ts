"use client";

import { useContext, useSyncExternalStore } from "react";
import { followLanguage } from "../../lib/dom/followLanguage.js";
import { resolveLocale } from "../../lib/text/resolveLocale.js";
import { DisplayContext } from "../context/DisplayContext.js";

/** The language of times and places: the provider's, which follows the document; without one the document's. */
export function useLocale(): string {
  const { locale } = useContext(DisplayContext);
  return useKnownLocale(locale);
}

/**
 * A host's `locale`, else the document's (read after hydration), else English, as every `Intl` takes it.
 * Never the browser's own: a page in one language has its dates in it. When the document's changes, all that
 * is printed in it changes at once. With a `locale` nothing is subscribed to.
 */
export function useKnownLocale(locale: string | undefined): string {
  const ofDocument = useSyncExternalStore(
    locale ? never : followLanguage,
    locale ? () => locale : documentLanguage,
    () => locale || "en",
  );
  return resolveLocale(ofDocument);
}

const documentLanguage = () => document.documentElement.lang;
const never = () => () => undefined;
