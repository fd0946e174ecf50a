/**
 * Listens in one tab of this browser at a time. When the tab that does is closed or hidden, the next one
 * begins. Where the browser has no Web Locks (an old one, or a page without TLS), each tab listens itself.
 *
 * @param name What is listened to; the same in each tab.
 * @param listen Begins, and returns how to stop.
 * @returns How to stop, also where it has not begun.
 * @see https://developer.mozilla.org/docs/Web/API/Web_Locks_API
 */
export function inOneTab(name: string, listen: () => () => void): () => void {
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return listen();
  const over = new AbortController();
  const { signal } = over;
  const untilOver = async () => {
    if (signal.aborted) return;
    const stop = listen();
    // The lock is held until this resolves.
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    stop();
  };
  // When this tab stops while it waits for the lock, the request rejects, and there is nothing to stop.
  void locks.request(name, { signal }, untilOver).catch(() => undefined);
  return () => over.abort();
}
