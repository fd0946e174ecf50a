import { callHost } from "../lib/callHost.js";
import { SessionsError } from "../session/SessionsError.js";
import type { SessionsHandlers } from "./Kit.js";

/** What changes places from list to list is told this often at most. */
const mostPaths = 100;

/** The host's newest handlers for one account. */
export interface HeldHandlers {
  readonly current: SessionsHandlers;
  hold(next: SessionsHandlers): void;
  /** Tells `onError` of paths that could not be read, of each once. */
  tellUnreadable(paths: readonly string[]): void;
}

/** Holds the handlers of an account: what was begun for it is told to no other account's. */
export function holdHandlers(account: readonly unknown[]): HeldHandlers & { account: unknown } {
  let current: SessionsHandlers = {};
  const told = new Set<string>();
  return {
    account,
    get current() {
      return current;
    },
    hold: (next) => void (current = next),
    tellUnreadable(paths) {
      const { onError } = current;
      if (!onError) return;
      for (const path of paths) {
        if (told.has(path) || told.size >= mostPaths) continue;
        told.add(path);
        const error = new SessionsError("invalid-response", `${path} could not be read`);
        callHost(() => onError({ error }));
      }
    },
  };
}
