/** A task that can be requested at any rate. */
export interface Coalesced {
  /** Requests a run. */
  ask(): void;
  /** Prevents further runs; a run in progress continues. */
  stop(): void;
}

/** Longest wait before a retry, in milliseconds. */
const longestRestMs = 60_000;

/**
 * Limits how often a task runs. It never runs twice at once, and never within `restMs` milliseconds after the
 * last run ended. All requests in that time together cause one more run. When `run` resolves with `false`, it
 * runs again without a request, each time after a longer wait.
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
    if (!isStopped) timer = setTimeout(onRestOver, Math.min(restMs * 2 ** failures, longestRestMs));
  }
  function onRestOver(): void {
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
