import type { RevocationStore } from "../revocation/revocationStore.js";

/**
 * Calls `callback` when no revocation request is in flight any more and the backend may hold fewer sessions,
 * because it confirmed one or a response was lost. A list alone never causes a call, so that a refetch in the
 * callback cannot cause the next one.
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
