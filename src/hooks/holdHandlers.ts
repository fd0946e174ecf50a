import type { SessionsHandlers } from "./KitContext.js";

/** The host's newest handlers for one account. */
export interface HeldHandlers {
  readonly current: SessionsHandlers;
  hold(next: SessionsHandlers): void;
}

/** Holds the handlers of an account: what was begun for it is told to no other account's. */
export function holdHandlers(account: readonly unknown[]): HeldHandlers & { account: unknown } {
  let current: SessionsHandlers = {};
  return {
    account,
    get current() {
      return current;
    },
    hold: (next) => void (current = next),
  };
}
