import { shadowHost } from "../lib/dom/shadowHost.js";

/** The nearest `lang` attribute around an element, also outside the shadow roots that contain it. */
export function languageOf(element: Element): string | undefined {
  const nearest = element.closest<HTMLElement>("[lang]");
  if (nearest) return nearest.lang;
  const host = shadowHost(element);
  return host && languageOf(host);
}

/**
 * Observes each `lang` attribute that can change the result of `languageOf`, until the observer is
 * disconnected.
 */
export function observeLanguage(observer: MutationObserver, element: Element): void {
  observer.observe(element.getRootNode(), { subtree: true, attributeFilter: ["lang"] });
  const host = shadowHost(element);
  if (host) observeLanguage(observer, host);
}
