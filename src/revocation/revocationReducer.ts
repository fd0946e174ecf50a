import { idsOf } from "../session/sessionLists.js";
import { applyList, followCurrent } from "./applyList.js";
import { changeRows, forgetRows } from "./rows.js";
import { beforeNextVisit, isBulk, isUnderWay, ofAccount } from "./selectors.js";
import type { RevocationEvent } from "./RevocationEvent.js";
import {
  initialRevocationState,
  type RevocationRow,
  type RevocationState,
} from "./RevocationState.js";
import { settle } from "./settle.js";

type BatchStart = Omit<Extract<RevocationEvent, { type: "started" }>, "type">;

/** Returns the state after an event. Pure. Returns the same state when nothing changed. */
export function revocationReducer(state: RevocationState, event: RevocationEvent): RevocationState {
  switch (event.type) {
    case "confirmation-requested": {
      const { sessions, target } = event;
      const closed = { ...closeQuestions(state), result: undefined };
      // For a batch, a dialog asks for the confirmation, so its rows show none.
      if (isBulk(target)) return { ...closed, bulk: { target, status: "asking", sessions } };
      return begin(closed, event, "asking");
    }
    case "cancelled":
      return closeQuestions(state);
    case "started": {
      const { sessions, target } = event;
      const begun = begin(closeQuestions(state), event, "revoking");
      const bulk = isBulk(target)
        ? ({ target, status: "revoking", sessions } as const)
        : begun.bulk;
      return { ...begun, bulk, result: undefined };
    }
    case "reauth-required":
      return switchPhase(state, event.ids, "reauthenticating");
    case "reauth-succeeded":
      return switchPhase(state, event.ids, "revoking");
    case "stopping":
      return state.bulk && state.bulk.status !== "asking"
        ? { ...state, bulk: { ...state.bulk, isStopping: true } }
        : state;
    case "confirmed":
      return changeRows(state, event.ids, { status: "revoked", sequence: event.sequence });
    case "failed":
      return changeRows(state, event.ids, {
        status: "failed",
        error: event.error,
        isUnsent: event.isUnsent,
        retryAt: event.retryAt,
      });
    case "outcome-unknown":
      return changeRows(state, event.ids, {
        status: "checking",
        sequence: event.sequence,
        error: event.error,
      });
    case "check-failed":
      return changeRows(state, event.ids, { status: "unknown" });
    case "recheck-started":
      return changeRows(state, idsOf(event.sessions), {
        status: "checking",
        batch: event.sessions,
      });
    case "list-received":
      return applyList(followCurrent(ofAccount(state, event.accountId), event), event);
    case "batch-finished":
      return settle(state, event);
    case "result-read":
      return state.result ? { ...state, result: undefined } : state;
    case "cleared":
      return keepUnderWay(state);
    case "replaced": {
      const { accountId, isSignedOut, isAbandoned, era } = state;
      const kept = { accountId, isSignedOut, isAbandoned, era: era + 1 };
      return { ...initialRevocationState, ...kept, isReplaced: true };
    }
    case "hidden":
      return beforeNextVisit(state);
    case "abandoned":
      return { ...state, isAbandoned: true };
    case "signed-out-here":
      return { ...state, isSignedOut: true };
  }
}

/** Keeps the rows in progress. Keeps this device's row when it is `revoked`, until `onSignedOut` was called. */
function keepUnderWay(state: RevocationState): RevocationState {
  const { byId, bulk, isSignedOut, era } = state;
  const awaitsHandOver = ({ status, ownId }: RevocationRow) =>
    status === "revoked" && ownId && !isSignedOut;
  return {
    ...state,
    byId: new Map([...byId].filter(([, row]) => isUnderWay(row.status) || awaitsHandOver(row))),
    bulk: bulk?.status === "asking" ? undefined : bulk,
    result: undefined,
    era: era + 1,
  };
}

/** Closes the open confirmation. An answer or the next confirmation closes it. A timeout never closes it. */
function closeQuestions(state: RevocationState): RevocationState {
  const asking = [...state.byId].filter(([, { status }]) => status === "asking");
  const isAskingBulk = state.bulk?.status === "asking";
  if (asking.length === 0 && !isAskingBulk) return state;
  return {
    ...forgetRows(
      state,
      asking.map(([id]) => id),
    ),
    bulk: isAskingBulk ? undefined : state.bulk,
  };
}

function begin(
  state: RevocationState,
  { sessions, target, ownId }: BatchStart,
  status: "asking" | "revoking",
): RevocationState {
  const own = target === "this-device" ? sessions[0]?.sessionId : ownId;
  const byId = new Map(state.byId);
  for (const session of sessions) {
    const { sessionId } = session;
    byId.set(sessionId, {
      status,
      session,
      target,
      batch: sessions,
      sequence: 0,
      ownId: sessionId === own ? own : undefined,
    });
  }
  return { ...state, byId };
}

/** Sets the rows of a batch, and `bulk` when it is that batch, to `reauthenticating` or back to `revoking`. */
function switchPhase(
  state: RevocationState,
  ids: readonly string[],
  status: "reauthenticating" | "revoking",
): RevocationState {
  const { byId, bulk } = state;
  const before = status === "revoking" ? "reauthenticating" : "revoking";
  const waiting = ids.filter((id) => byId.get(id)?.status === before);
  const isOfBulk = waiting.some((id) => byId.get(id)?.batch === bulk?.sessions);
  return {
    ...changeRows(state, waiting, { status }),
    bulk: isOfBulk && bulk?.status === before ? { ...bulk, status } : bulk,
  };
}
