/** The nearest `lang` around an element, beyond the shadow roots that it stands in. */
export function languageOf(element: Element): string | undefined {
  const nearest = element.closest<HTMLElement>("[lang]");
  if (nearest) return nearest.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : undefined;
}

/** Calls when it may have changed, until the observer is disconnected. */
export function observeLanguage(observer: MutationObserver, element: Element): void {
  const root = element.getRootNode();
  observer.observe(root, { subtree: true, attributeFilter: ["lang"] });
  if (root instanceof ShadowRoot) observeLanguage(observer, root.host);
}
