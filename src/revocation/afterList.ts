import type { RevocationEvent } from "./RevocationEvent.js";
import type { Revocation, RevocationState } from "./RevocationState.js";

type Listed = Extract<RevocationEvent, { type: "listed" }>;

/**
 * What a list says of the sign-outs. Only a list that was asked for after the last news can tell,
 * and a missing row proves something only when no page is missing.
 */
export function afterList(state: RevocationState, list: Listed): RevocationState {
  let { result } = state;
  let isSame = true;
  const byId = new Map(state.byId);
  for (const [id, revocation] of byId) {
    const next = judge(revocation, list.ids.has(id), list);
    if (next === revocation) continue;
    isSame = false;
    byId.set(id, next);
    if (revocation.status === "asking") {
      // It went away under an open question: say so, or the person wonders what they did.
      result = { sessions: [revocation.session], ended: [revocation.session] };
    }
  }
  return isSame ? state : { ...state, byId, result };
}

function judge(revocation: Revocation, isListed: boolean, list: Listed): Revocation {
  const { status } = revocation;
  const { order } = list;
  if (order <= revocation.order) return revocation;
  if (isListed) {
    if (status === "ended") return { ...revocation, status: "reappeared", order };
    if (status === "checking") {
      return { ...revocation, status: "failed", order, isStuck: undefined };
    }
  } else if (list.isWhole) {
    if (status === "checking") return { ...revocation, status: "ended", order };
    if (status === "asking" || status === "failed" || status === "reappeared") {
      return { ...revocation, status: "ended", order, wasGone: true };
    }
  }
  return revocation;
}
