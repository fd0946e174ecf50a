import type { RevocationStore } from "../revocation/revocationStore.js";

/**
 * Calls back when all requests to end sessions are answered and the backend may hold fewer than
 * before: it confirmed one, or an answer was lost. Never for what a list alone has told, so that what
 * follows from the call cannot call again.
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
