const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls the listener when the `lang` of the document changes. All listeners share one observer, so that they
 * run in one task. Returns a function that stops it.
 */
export function followLanguage(listener: () => void): () => void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver(() => listeners.forEach((each) => each()));
    observer.observe(document.documentElement, { attributeFilter: ["lang"] });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
