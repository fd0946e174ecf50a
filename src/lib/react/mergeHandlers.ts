import type { SyntheticEvent } from "react";

/** Runs the host's handler first; ours only if that one did not prevent the default. */
export function mergeHandlers<Event extends SyntheticEvent>(
  theirs: ((event: Event) => void) | undefined,
  ours: ((event: Event) => void) | undefined,
): (event: Event) => void {
  return (event) => {
    theirs?.(event);
    if (!event.defaultPrevented) ours?.(event);
  };
}
