const shortestWaitMs = 2_000;
const longestWaitMs = 60_000;

/**
 * Listens to the server for changes of the account's sessions.
 *
 * Also calls `onChange` when the stream opens or is refused, because changes may have happened without a
 * stream. When the server refuses a stream, the browser does not try again. The session may still be valid,
 * because its new cookie may have been on its way. So this function opens a new stream, after a wait that
 * doubles each time.
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
