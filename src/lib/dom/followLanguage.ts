const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls when the document's `lang` changes, all listeners in one go. Returns how to stop. */
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
