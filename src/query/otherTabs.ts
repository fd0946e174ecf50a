/** The other tabs of this browser that use the kit. */
export interface Tabs {
  /**
   * Calls `onHint` when another tab reports that sessions may have changed. Returns a function that stops it.
   */
  listen(onHint: () => void): () => void;
  /** Reports to the other tabs that sessions may have changed. */
  tell(): void;
}

/**
 * Connects this tab to the other tabs. All accounts share one channel, because another script could guess a
 * channel name that contains an account. Messages have no content. An unneeded message costs only one refetch.
 * Without `BroadcastChannel`, nothing is sent or received.
 */
export function openTabs(): Tabs {
  let heard: BroadcastChannel | undefined;
  return {
    listen(onHint) {
      const channel = open();
      heard = channel;
      channel?.addEventListener("message", onHint);
      return () => {
        channel?.close();
        heard = undefined;
      };
    },
    tell() {
      // Send through the channel that listens, because a channel never receives its own messages.
      const channel = heard ?? open();
      channel?.postMessage(null);
      if (channel !== heard) channel?.close();
    },
  };
}

function open(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel("react-active-sessions");
  } catch {
    return undefined;
  }
}

/**
 * Listens in only one tab of this browser at a time. When that tab is closed or hidden, the next tab starts.
 * When the browser has no Web Locks (an old browser, or a page without TLS), each tab listens.
 *
 * @param name The name of the lock; the same in each tab.
 * @param listen Starts listening, and returns a function that stops it.
 * @returns A function that stops it, also before it has started.
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
    // The lock is held until this promise resolves.
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    stop();
  };
  // When this tab stops while it waits for the lock, the request rejects. There is nothing to stop then.
  void locks.request(name, { signal }, untilOver).catch(() => undefined);
  return () => over.abort();
}
