import type { Revocation } from "./RevocationState.js";

/** Whether an order was given of which the outcome is not known yet. */
export function isUnderWay(status: Revocation["status"] | undefined): boolean {
  return underWay.has(status);
}

const underWay: ReadonlySet<unknown> = new Set(["reauthenticating", "ending", "checking"]);
