import type { RevocationEvent } from "./RevocationEvent.js";
import type { RevocationRow, RevocationState } from "./RevocationState.js";
import { isGone, isOutcomeOpen } from "./selectors.js";

type Listed = Extract<RevocationEvent, { type: "list-received" }>;

/**
 * Updates the revocations from a fetched list. A row ignores a list that was requested before the row last
 * changed. A session that is missing on the list counts as ended only when no page is missing.
 */
export function applyList(state: RevocationState, list: Listed): RevocationState {
  const resolved: RevocationRow[] = [];
  let isSame = true;
  const byId = new Map(state.byId);
  for (const [id, revocation] of byId) {
    const next = applyToRow(revocation, list.ids.has(id), list);
    if (next === revocation) continue;
    isSame = false;
    byId.set(id, next);
    // The row changed while its confirmation was open or its outcome was unknown. Announce this, because the user
    // would otherwise not know why the row changed.
    if (revocation.status === "asking" || revocation.status === "unknown") resolved.push(next);
  }
  if (isSame) return state;
  if (resolved.length === 0) return { ...state, byId };
  const ended = resolved.filter(({ status }) => status === "revoked");
  return {
    ...state,
    byId,
    result: { sessions: resolved.map(sessionOf), ended: ended.map(sessionOf) },
  };
}

const sessionOf = ({ session }: RevocationRow) => session;

function applyToRow(revocation: RevocationRow, isListed: boolean, list: Listed): RevocationRow {
  const { status } = revocation;
  const { sequence } = list;
  if (sequence <= revocation.sequence) return revocation;
  if (isListed) {
    if (status === "revoked") return { ...revocation, status: "reappeared", sequence };
    // Without an error, the backend has confirmed the sign-out.
    if (isOutcomeOpen(status))
      return { ...revocation, status: revocation.error ? "failed" : "reappeared", sequence };
    // This device's own session fetched the list, so a missing row does not prove that this session has ended.
    // Only the response to its request or a 401 proves it.
  } else if (list.isWhole && revocation.ownId === undefined) {
    if (isOutcomeOpen(status)) {
      const wasGone = isGone(revocation.error) || undefined;
      return { ...revocation, status: "revoked", sequence, wasGone };
    }
    if (status !== "revoking" && status !== "revoked") {
      return { ...revocation, status: "revoked", sequence, wasGone: true };
    }
  }
  return revocation;
}

/**
 * Moves the row of this device's session to its new id, when the list names another session as the current one.
 */
export function followCurrent(
  state: RevocationState,
  { currentId, sequence }: Extract<RevocationEvent, { type: "list-received" }>,
): RevocationState {
  if (currentId === undefined) return state;
  const rows = [...state.byId].map(([id, row]) =>
    row.ownId === undefined || id === currentId || sequence <= row.sequence
      ? ([id, row] as const)
      : ([currentId, { ...row, session: { ...row.session, sessionId: currentId } }] as const),
  );
  const isSame = rows.every(([id]) => state.byId.has(id));
  return isSame ? state : { ...state, byId: new Map(rows) };
}
