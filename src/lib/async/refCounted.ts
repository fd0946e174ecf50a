/** Joins what is shared; returns how to leave. */
export type Shared = (start: () => () => void) => () => void;

/** Something that runs once for all who want it: the first one starts it, the last to leave stops it. */
export function refCounted(): Shared {
  let users = 0;
  let newest: () => () => void;
  let stop: (() => void) | undefined;
  return (start) => {
    users += 1;
    newest = start;
    // A moment later: StrictMode leaves and comes back at once.
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
