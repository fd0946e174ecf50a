/** A task that may be asked for at any rate. */
export interface Coalesced {
  ask(): void;
  /** Nothing runs after it; what runs already is not ended. */
  stop(): void;
}

const longestRestMs = 60_000;

/**
 * Runs a task when asked, never twice at once and never within `restMs` after it ended; all that is
 * asked meanwhile is one more run. One that resolves with `false` is asked for again by itself, later
 * and later.
 */
export function coalesce(run: () => Promise<boolean>, restMs: number): Coalesced {
  let isBusy = false;
  let failures = 0;
  let isAsked = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(): Promise<void> {
    isAsked = true;
    if (isBusy || isStopped) return;
    isBusy = true;
    isAsked = false;
    const isDone = await run();
    failures = isDone ? 0 : failures + 1;
    isAsked ||= !isDone;
    if (!isStopped) timer = setTimeout(rested, Math.min(restMs * 2 ** failures, longestRestMs));
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
