import { idsOf } from "../session/sessionLists.js";
import type { Session } from "../session/Session.js";
import { applyList, followCurrent } from "./applyList.js";
import { changeRows, forgetRows } from "./rows.js";
import { isBulk, isUnderWay, ofAccount } from "./selectors.js";
import type { RevocationEvent } from "./RevocationEvent.js";
import {
  initialRevocationState,
  type Revocation,
  type RevocationState,
} from "./RevocationState.js";
import { settle } from "./settle.js";

type Order = Pick<Extract<RevocationEvent, { type: "started" }>, "scope" | "sessions" | "ownId">;

/** What is known after an event. Pure; returns the same state where nothing changed. */
export function revocationReducer(state: RevocationState, event: RevocationEvent): RevocationState {
  switch (event.type) {
    case "asked": {
      const { sessions, scope } = event;
      const closed = { ...closeQuestions(state), result: undefined };
      // A question about several stands in a dialog, so no row asks as well.
      if (isBulk(scope)) return { ...closed, bulk: { scope, status: "asking", sessions } };
      return begin(closed, sessions, "asking", ownOf(event));
    }
    case "cancelled":
      return closeQuestions(state);
    case "started": {
      const { sessions, scope } = event;
      const begun = begin(closeQuestions(state), sessions, "ending", ownOf(event));
      const bulk = isBulk(scope) ? ({ scope, status: "ending", sessions } as const) : begun.bulk;
      return { ...begun, bulk, result: undefined };
    }
    case "challenged":
      return turn(state, event.ids, "reauthenticating");
    case "proven":
      return turn(state, event.ids, "ending");
    case "stopping":
      return state.bulk && state.bulk.status !== "asking"
        ? { ...state, bulk: { ...state.bulk, isStopping: true } }
        : state;
    case "confirmed":
      return changeRows(state, event.ids, { status: "ended", order: event.order });
    case "failed":
      return changeRows(state, event.ids, {
        status: "failed",
        error: event.error,
        isUnsent: event.isUnsent,
        retryAt: event.retryAt,
      });
    case "lost":
      return changeRows(state, event.ids, {
        status: "checking",
        order: event.order,
        error: event.error,
      });
    case "stuck":
      return changeRows(state, event.ids, { isStuck: true });
    case "rechecked":
      return changeRows(state, idsOf(event.sessions), { batch: event.sessions });
    case "listed":
      return applyList(followCurrent(ofAccount(state, event.accountId), event), event);
    case "settled":
      return settle(state, event);
    case "told":
      return state.result ? { ...state, result: undefined } : state;
    case "forgotten":
      return keepUnderWay(state);
    case "replaced": {
      const { accountId, isSignedOut, isAbandoned, era } = state;
      const kept = { accountId, isSignedOut, isAbandoned, era: era + 1 };
      return { ...initialRevocationState, ...kept, isReplaced: true };
    }
    case "hidden":
      return state.isReplaced ? { ...state, isReplaced: undefined } : state;
    case "abandoned":
      return { ...state, isAbandoned: true };
    case "signedOut":
      return { ...state, isSignedOut: true };
  }
}

/** What was sent is not forgotten before its outcome is known, nor an end here before the host is told. */
function keepUnderWay(state: RevocationState): RevocationState {
  const { byId, bulk, isSignedOut, era } = state;
  const isOwed = ({ status, ownId }: Revocation) => status === "ended" && ownId && !isSignedOut;
  return {
    ...state,
    byId: new Map([...byId].filter(([, row]) => isUnderWay(row.status) || isOwed(row))),
    bulk: bulk?.status === "asking" ? undefined : bulk,
    result: undefined,
    era: era + 1,
  };
}

/** A question is closed by an answer, by another question, never by time. */
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
  sessions: readonly Session[],
  status: "asking" | "ending",
  own?: string,
): RevocationState {
  const byId = new Map(state.byId);
  for (const session of sessions) {
    const { sessionId } = session;
    const ownId = sessionId === own ? own : undefined;
    byId.set(sessionId, { status, session, batch: sessions, order: 0, ownId });
  }
  return { ...state, byId };
}

const ownOf = ({ scope, sessions, ownId }: Order) =>
  scope === "this-device" ? sessions[0]?.sessionId : ownId;

/** A batch waits for the proof, or goes on after it: its rows, and the toolbar with them. */
function turn(
  state: RevocationState,
  ids: readonly string[],
  status: "reauthenticating" | "ending",
): RevocationState {
  const { byId, bulk } = state;
  const before = status === "ending" ? "reauthenticating" : "ending";
  const waiting = ids.filter((id) => byId.get(id)?.status === before);
  const isOfBulk = waiting.some((id) => byId.get(id)?.batch === bulk?.sessions);
  return {
    ...changeRows(state, waiting, { status }),
    bulk: isOfBulk && bulk?.status === before ? { ...bulk, status } : bulk,
  };
}
