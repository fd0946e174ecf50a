import type { Session } from "../session/Session.js";
import type { RevocationStore } from "./revocationStore.js";
import { keysOf } from "./selectors.js";
import type { EndSessionsDeps } from "./EndSessionsDeps.js";

/**
 * Asks for the list after requests were sent: it settles every row that is `checking`. If it cannot
 * be had, or pages are missing, those rows stay as they are and say that nobody knows.
 */
export async function checkOutcome(
  store: RevocationStore,
  sessions: readonly Session[],
  { refresh }: Pick<EndSessionsDeps, "refresh">,
): Promise<void> {
  if (store.get().isAbandoned) return;
  // A failed refresh shows at the list; what it leaves unknown is told below.
  await refresh().catch(() => undefined);
  const state = store.get();
  const unknown = keysOf(state, sessions).filter((id) => {
    const row = state.byId.get(id);
    // One that a later order has taken over is that order's to tell.
    return row?.batch === sessions && row.status === "checking";
  });
  if (unknown.length > 0) store.dispatch({ type: "check-failed", ids: unknown });
}
