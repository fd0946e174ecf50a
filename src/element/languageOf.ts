import { shadowHost } from "../lib/dom/shadowHost.js";

/** The nearest `lang` around an element, beyond the shadow roots that it stands in. */
export function languageOf(element: Element): string | undefined {
  const nearest = element.closest<HTMLElement>("[lang]");
  if (nearest) return nearest.lang;
  const host = shadowHost(element);
  return host && languageOf(host);
}

/** Calls when it may have changed, until the observer is disconnected. */
export function observeLanguage(observer: MutationObserver, element: Element): void {
  observer.observe(element.getRootNode(), { subtree: true, attributeFilter: ["lang"] });
  const host = shadowHost(element);
  if (host) observeLanguage(observer, host);
}
