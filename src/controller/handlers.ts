import { SessionsError } from "../session/SessionsError.js";
import type { SessionsHandlers } from "./Kit.js";

/** What changes places from list to list is told this often at most. */
const mostPaths = 100;

/** The host's newest handlers for one account. */
export interface LatestHandlers {
  readonly current: SessionsHandlers;
  hold(next: SessionsHandlers): void;
  /** Tells `onError` of paths that could not be read, of each once. */
  tellUnreadable(paths: readonly string[]): void;
  /** Tells `onError` of what code of the host's threw, once for each message. */
  tellFault(error: unknown): void;
}

/** Holds the handlers of an account: what was begun for it is told to no other account's. */
export function createLatestHandlers(
  account: readonly unknown[],
): LatestHandlers & { account: unknown } {
  let current: SessionsHandlers = {};
  const told = new Set<string>();
  const tell = (key: string, error: unknown) => {
    const { onError } = current;
    if (!onError || told.has(key) || told.size >= mostPaths) return;
    told.add(key);
    callHost(() => onError({ error }));
  };
  return {
    account,
    get current() {
      return current;
    },
    hold: (next) => void (current = next),
    tellUnreadable(paths) {
      for (const path of paths) {
        tell(path, new SessionsError("invalid-response", `${path} could not be read`));
      }
    },
    tellFault: (error) => tell(error instanceof Error ? error.message : typeof error, error),
  };
}

/** Calls what the host gave: where that throws, it is the host's to hear of, and stops nothing here. */
export function callHost(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
