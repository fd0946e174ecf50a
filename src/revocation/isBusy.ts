import { isUnderWay } from "./isUnderWay.js";
import type { RevocationState } from "./RevocationState.js";

/** Whether a session is on its way out already, so that a further order leaves it alone. */
export function isBusy({ byId }: RevocationState, id: string): boolean {
  const status = byId.get(id)?.status;
  return isUnderWay(status) || status === "ended";
}
