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
