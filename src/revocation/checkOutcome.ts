import type { Session } from "../session/Session.js";
import type { RevocationStore } from "./revocationStore.js";
import { keysOf } from "./selectors.js";
import type { EndSessionsDeps } from "./EndSessionsDeps.js";

/**
 * Refetches the list after requests were sent. The list decides the outcome of each row that is `checking`.
 * When the list cannot be fetched or a page is missing, these rows become `unknown`.
 */
export async function checkOutcome(
  store: RevocationStore,
  sessions: readonly Session[],
  { refresh }: Pick<EndSessionsDeps, "refresh">,
): Promise<void> {
  if (store.get().isAbandoned) return;
  // Ignore the error of a failed refetch, because the list component shows it. The rows that are still `checking`
  // change below.
  await refresh().catch(() => undefined);
  const state = store.get();
  const unknown = keysOf(state, sessions).filter((id) => {
    const row = state.byId.get(id);
    // When a later batch has taken a row over, that batch reports its outcome.
    return row?.batch === sessions && row.status === "checking";
  });
  if (unknown.length > 0) store.dispatch({ type: "check-failed", ids: unknown });
}
