import type { BulkScope, RevocationScope } from "./RevocationState.js";

/** Whether several are ended at once, of which there is one order at a time. */
export function isBulk(scope: RevocationScope): scope is BulkScope {
  return scope !== "this-device" && scope !== "one";
}
