/**
 * Handles a key press exclusively. Nothing else on the page receives the press, its repeats or the key
 * release, and the browser does not act on it.
 */
export function takePress(press: KeyboardEvent): void {
  const over = new AbortController();
  const take = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  const takeRest = (event: KeyboardEvent) => {
    if (event.key !== press.key) return;
    // A keydown that is no repeat is a new press: the page did not receive the key release of the first one.
    const isNext = event.type === "keydown" && !event.repeat;
    if (!isNext) take(event);
    if (isNext || event.type === "keyup") over.abort();
  };
  take(press);
  const view = press.view ?? window;
  for (const type of ["keydown", "keyup"] as const) {
    view.addEventListener(type, takeRest, { capture: true, signal: over.signal });
  }
}
