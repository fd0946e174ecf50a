import type { Revocation, RevocationState } from "./RevocationState.js";

/** News of rows that are known; of the others there is nothing to say. */
export function changeRows(
  state: RevocationState,
  ids: readonly string[],
  news: Partial<Revocation>,
): RevocationState {
  const byId = new Map(state.byId);
  for (const id of ids) {
    const known = byId.get(id);
    if (known) byId.set(id, { ...known, isStuck: undefined, ...news });
  }
  return { ...state, byId };
}

/** Rows as they were before anything was asked. */
export function forgetRows(state: RevocationState, ids: readonly string[]): RevocationState {
  const byId = new Map(state.byId);
  for (const id of ids) byId.delete(id);
  return { ...state, byId };
}
