import type { SyntheticEvent } from "react";

/** Calls the host's handler first. Calls ours only when the host's handler did not prevent the default. */
export function mergeHandlers<Event extends SyntheticEvent>(
  theirs: ((event: Event) => void) | undefined,
  ours: ((event: Event) => void) | undefined,
): (event: Event) => void {
  return (event) => {
    theirs?.(event);
    if (!event.defaultPrevented) ours?.(event);
  };
}
