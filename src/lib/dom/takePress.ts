/**
 * Takes a press of a key for the kit: nothing else on the page hears of it, of its repeats while it is
 * held, or of the key going up, and the browser does nothing of its own.
 */
export function takePress(press: KeyboardEvent): void {
  const over = new AbortController();
  const take = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  const takeRest = (event: KeyboardEvent) => {
    if (event.key !== press.key) return;
    // A press of its own: the key went up where this page could not hear it.
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
