import type { RevocationStore } from "../revocation/revocationStore.js";

/**
 * Calls `callback` when the last revocation request in flight is answered and the backend may have fewer
 * sessions now: it confirmed one, or a response was lost. A fetched list alone never causes a call, because a
 * refetch in the callback would then cause the next one.
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
