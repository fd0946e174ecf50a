import type { RevocationStore } from "../revocation/revocationStore.js";

/**
 * Calls `callback` when no revocation request is in flight any more and the backend may have fewer sessions
 * than before. The backend may have fewer sessions when it confirmed a revocation, or when a response was lost.
 * A fetched list alone never causes a call. Otherwise, when the callback refetches the list, that refetch would
 * cause the next call.
 */
export function onRequestsAnswered(store: RevocationStore, callback: () => void): void {
  let before = store.get().byId;
  let isDue = false;
  store.subscribe(() => {
    const { byId } = store.get();
    for (const [id, { status }] of byId) {
      const wasEnding = before.get(id)?.status === "revoking";
      if (wasEnding && (status === "revoked" || status === "checking")) isDue = true;
    }
    before = byId;
    if (!isDue || [...byId.values()].some(({ status }) => status === "revoking")) return;
    isDue = false;
    callback();
  });
}
