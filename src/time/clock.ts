/** The page's time as something to subscribe to (`useSyncExternalStore`). */
export interface Clock {
  /** Milliseconds since 1970 at the last tick; the same number until the next one. */
  now(): number;
  /** Ticks while anyone listens and the page is visible. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

const tickMs = 15_000;

/**
 * One timer for all that show a time: none while the page is hidden or nobody listens; catches up
 * when the page is shown again.
 */
export function createClock(): Clock {
  const listeners = new Set<() => void>();
  let time = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;

  const tick = () => {
    time = Date.now();
    listeners.forEach((listener) => listener());
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const start = () => {
    stop();
    if (!document.hidden) timer = setInterval(tick, tickMs);
  };
  const onVisibility = () => {
    start();
    if (!document.hidden) tick();
  };
  return {
    now() {
      // Nobody listened for a while: the last tick is old.
      if (listeners.size === 0 && Date.now() - time >= tickMs) time = Date.now();
      return time;
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        document.addEventListener("visibilitychange", onVisibility);
        start();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop();
        document.removeEventListener("visibilitychange", onVisibility);
      };
    },
  };
}

/** The one clock of the page. */
export const clock: Clock = createClock();
