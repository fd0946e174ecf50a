import type { RevocationState } from "./RevocationState.js";

/** Rows as they were before anything was asked. */
export function forgetRows(state: RevocationState, ids: readonly string[]): RevocationState {
  const byId = new Map(state.byId);
  for (const id of ids) byId.delete(id);
  return { ...state, byId };
}
