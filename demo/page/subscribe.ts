/**
 * Listens to the server for changes of the account's sessions. Also calls when the stream opens or
 * is refused: whatever happened without it, the list tells.
 */
export function subscribe(onChange: () => void): () => void {
  const source = new EventSource("/demo/events");
  source.addEventListener("open", onChange);
  source.addEventListener("changed", onChange);
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) onChange();
  });
  return () => source.close();
}
