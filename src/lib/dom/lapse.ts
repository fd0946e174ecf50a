import { takePress } from "./takePress.js";

/**
 * Calls `onLapse` when the user no longer waits for something: on Escape, or after some milliseconds. It listens on the
 * document, because the focus may be elsewhere, and takes the key, because Escape closes only the innermost layer.
 *
 * @param node What waits: an element, or the document. When the element has left the page, the key is not taken.
 * @param onLapse Call the returned function in it, because otherwise the key is still taken. `isByUser` is `true` after
 * Escape.
 * @returns A function that stops waiting.
 */
export function lapse(
  node: Node,
  milliseconds: number,
  onLapse: (isByUser: boolean) => void,
): () => void {
  const document = node.ownerDocument ?? (node as Document);
  const listening = new AbortController();
  const timer = setTimeout(() => onLapse(false), milliseconds);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !node.isConnected) return;
    takePress(event);
    onLapse(true);
  };
  document.addEventListener("keydown", onKeyDown, { capture: true, signal: listening.signal });
  return () => {
    clearTimeout(timer);
    listening.abort();
  };
}
