import type { RevocationEvent } from "./RevocationEvent.js";
import type { RevocationState } from "./RevocationState.js";

/** A list that calls another session the one in use: what was asked of this device goes on there. */
export function followCurrent(
  state: RevocationState,
  { currentId, order }: Extract<RevocationEvent, { type: "listed" }>,
): RevocationState {
  if (currentId === undefined) return state;
  const rows = [...state.byId].map(([id, row]) =>
    row.ownId === undefined || id === currentId || order <= row.order
      ? ([id, row] as const)
      : ([currentId, { ...row, session: { ...row.session, sessionId: currentId } }] as const),
  );
  const isSame = rows.every(([id]) => state.byId.has(id));
  return isSame ? state : { ...state, byId: new Map(rows) };
}
