import { takePress } from "./takePress.js";

/**
 * Calls `onLapse` when the user no longer waits for something: on Escape, or after some milliseconds. It listens on the
 * document, because Safari does not focus a button that is clicked, and takes the key, because Escape closes only the
 * innermost layer.
 *
 * @returns A function that stops waiting.
 */
export function lapse(document: Document, milliseconds: number, onLapse: () => void): () => void {
  const listening = new AbortController();
  const timer = setTimeout(onLapse, milliseconds);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    takePress(event);
    onLapse();
  };
  document.addEventListener("keydown", onKeyDown, { capture: true, signal: listening.signal });
  return () => {
    clearTimeout(timer);
    listening.abort();
  };
}
