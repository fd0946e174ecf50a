import { SessionsError } from "../session/SessionsError.js";
import { callHost } from "./callHost.js";
import type { SessionsHandlers } from "./handlers.js";

/**
 * The limit of different errors that are reported. Without a limit, one broken row could be reported without
 * end, because its path changes whenever its place on the list changes.
 */
const maxReports = 100;

/** The host's latest handlers for one account. */
export interface LatestHandlers {
  readonly current: SessionsHandlers;
  /** Replaces the handlers. */
  hold(next: SessionsHandlers): void;
  /** Calls `onError` for each path that could not be read, once for each path. */
  reportUnreadable(paths: readonly string[]): void;
  /** Calls `onError` with an error that does not come from a response, once for each message. */
  reportFault(error: unknown): void;
}

/**
 * Creates the holder of one account's handlers. An action calls the handlers of the account that started it,
 * and never those of a later account.
 */
export function createLatestHandlers(
  account: readonly unknown[],
): LatestHandlers & { account: unknown } {
  let current: SessionsHandlers = {};
  const reported = new Set<string>();
  const reportOnce = (key: string, error: unknown) => {
    const { onError } = current;
    if (!onError || reported.has(key) || reported.size >= maxReports) return;
    reported.add(key);
    callHost(() => onError({ error }));
  };
  return {
    account,
    get current() {
      return current;
    },
    hold: (next) => void (current = next),
    reportUnreadable(paths) {
      for (const path of paths) {
        reportOnce(path, new SessionsError("invalid-response", `${path} could not be read`));
      }
    },
    reportFault: (error) =>
      reportOnce(error instanceof Error ? error.message : typeof error, error),
  };
}
