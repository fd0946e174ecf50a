/** The other tabs of this browser. */
export interface Tabs {
  /** Calls back when one of them says that sessions may have changed; returns how to stop. */
  listen(onHint: () => void): () => void;
  /** Says so to them. */
  tell(): void;
}

/**
 * One channel for all accounts, and messages without content: a name made of an account could be
 * guessed from outside, and a hint too many costs the other tab no more than one list. Where there is
 * no `BroadcastChannel`, nothing is heard and nothing said.
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
      // Through the one that listens, which never hears itself.
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
