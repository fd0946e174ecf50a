/** A task that may be asked for at any rate. */
export interface Coalesced {
  ask(): void;
  /** Nothing runs after it; what runs already is not ended. */
  stop(): void;
}

/**
 * Runs a task when asked, never twice at once and never within `restMs` after it ended; all that is
 * asked meanwhile is one more run.
 */
export function coalesce(run: () => Promise<unknown>, restMs: number): Coalesced {
  let isBusy = false;
  let isAsked = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(): Promise<void> {
    isAsked = true;
    if (isBusy || isStopped) return;
    isBusy = true;
    isAsked = false;
    await run().catch(() => undefined);
    if (!isStopped) timer = setTimeout(rested, restMs);
  }
  function rested(): void {
    isBusy = false;
    if (isAsked) void ask();
  }
  return {
    ask: () => void ask(),
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
