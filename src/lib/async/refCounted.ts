/** Joins as a user, and starts the shared work when needed. Returns a function that leaves. */
export type Shared = (start: () => () => void) => () => void;

/**
 * Creates work that runs once for all users: the first user starts it, and the last user to leave stops it.
 */
export function refCounted(): Shared {
  let users = 0;
  let newest: () => () => void;
  let stop: (() => void) | undefined;
  return (start) => {
    users += 1;
    newest = start;
    // Wait a microtask, because StrictMode leaves and joins again at once.
    queueMicrotask(() => {
      if (users > 0) stop ??= newest();
    });
    return () => {
      users -= 1;
      if (users > 0) return;
      stop?.();
      stop = undefined;
    };
  };
}
