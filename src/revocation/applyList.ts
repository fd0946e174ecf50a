import type { RevocationEvent } from "./RevocationEvent.js";
import type { RevocationRow, RevocationState } from "./RevocationState.js";
import { isGone, isOutcomeOpen } from "./selectors.js";

type Listed = Extract<RevocationEvent, { type: "list-received" }>;

/**
 * What a list says of the sign-outs. Only a list that was asked for after the last news can tell,
 * and a missing row proves something only when no page is missing.
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
    // It went away under an open question, or after nobody knew: say so, or the person wonders.
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
    if (isOutcomeOpen(status)) return { ...revocation, status: "failed", sequence };
    // A missing row proves nothing of this device, whose list this is: only an answer or a 401 does.
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

/** A list that calls another session the one in use: what was asked of this device goes on there. */
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
