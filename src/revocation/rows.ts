import type { RevocationRow, RevocationState } from "./RevocationState.js";

/** Changes the rows of these ids. An id without a row is ignored. */
export function changeRows(
  state: RevocationState,
  ids: readonly string[],
  changes: Partial<RevocationRow>,
): RevocationState {
  const byId = new Map(state.byId);
  for (const id of ids) {
    const known = byId.get(id);
    if (known) byId.set(id, { ...known, ...changes });
  }
  return { ...state, byId };
}

/** Removes the rows of these ids, so that they are `idle` again. */
export function forgetRows(state: RevocationState, ids: readonly string[]): RevocationState {
  const byId = new Map(state.byId);
  for (const id of ids) byId.delete(id);
  return { ...state, byId };
}
