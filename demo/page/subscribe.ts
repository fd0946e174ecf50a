const reopenMs = 2_000;

/**
 * Listens to the server for changes of the account's sessions. Also calls when the stream opens or
 * is refused: whatever happened without it, the list tells. A stream that is refused is over for the
 * browser, though the session may live on under a cookie that was just on its way: it is opened anew.
 */
export function subscribe(onChange: () => void): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout>;
  const open = () => {
    source = new EventSource("/demo/events");
    source.addEventListener("open", onChange);
    source.addEventListener("changed", onChange);
    source.addEventListener("error", () => {
      if (source.readyState !== EventSource.CLOSED) return;
      onChange();
      timer = setTimeout(open, reopenMs);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
