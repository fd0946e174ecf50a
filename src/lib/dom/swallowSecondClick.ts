/**
 * Ignores the rest of a double or triple click. What the first click opened may be under the pointer, and the
 * next clicks must not press it or take the focus from it. It stops at the next press that does not belong to
 * the same double or triple click.
 *
 * @param near The element that was opened; it may be in another document than this code.
 * @returns A function that stops it earlier.
 */
export function swallowSecondClick(near: Element | null): () => void {
  const next = new AbortController();
  const view = near?.ownerDocument.defaultView ?? window;
  const swallow = (event: MouseEvent) => {
    if (event.detail < 2) return next.abort();
    event.preventDefault();
    event.stopPropagation();
  };
  for (const type of ["mousedown", "click"] as const) {
    view.addEventListener(type, swallow, { capture: true, signal: next.signal });
  }
  return () => next.abort();
}
