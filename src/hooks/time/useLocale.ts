"use client";

import { useContext, useSyncExternalStore } from "react";
import { followLanguage } from "../../lib/dom/followLanguage.js";
import { resolveLocale } from "../../lib/text/resolveLocale.js";
import { DisplayContext } from "../context/DisplayContext.js";

/** The language of times and places: the provider's, or without a provider the document's. */
export function useLocale(): string {
  const { locale } = useContext(DisplayContext);
  return resolveLocale(useLanguage(locale));
}

/**
 * The host's `locale`, or the document's language (after hydration), or English. It never uses the browser's
 * language, because dates must be in the language of the page. When the document's language changes, all texts
 * change at once. With a `locale`, it does not subscribe to the document.
 *
 * @returns A text that `Intl` may not accept: see `resolveLocale`.
 */
export function useLanguage(locale: string | undefined): string {
  return useSyncExternalStore(
    locale ? never : followLanguage,
    () => locale || document.documentElement.lang || "en",
    () => locale || "en",
  );
}

const never = () => () => undefined;
