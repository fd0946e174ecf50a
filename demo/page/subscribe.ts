const shortestWaitMs = 2_000;
const longestWaitMs = 60_000;

/**
 * Listens to the server for changes of the account's sessions. Also calls when the stream opens or
 * is refused: whatever happened without it, the list tells. A stream that is refused is over for the
 * browser, though the session may live on under a cookie that was just on its way: it is opened anew,
 * ever later.
 */
export function subscribe(onChange: () => void): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout>;
  let wait = shortestWaitMs;
  const open = () => {
    source = new EventSource("/demo/events");
    source.addEventListener("open", () => {
      wait = shortestWaitMs;
      onChange();
    });
    source.addEventListener("changed", onChange);
    source.addEventListener("error", () => {
      if (source.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, wait);
      wait = Math.min(2 * wait, longestWaitMs);
      onChange();
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
