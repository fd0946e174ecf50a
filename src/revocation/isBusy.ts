import type { RevocationState } from "./RevocationState.js";

/** Whether a session is on its way out already, so that a further order leaves it alone. */
export function isBusy({ byId }: RevocationState, id: string): boolean {
  return busy.has(byId.get(id)?.status);
}

const busy: ReadonlySet<unknown> = new Set(["reauthenticating", "ending", "checking", "ended"]);
