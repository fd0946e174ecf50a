import { idsOf } from "../session/idsOf.js";
import type { Session } from "../session/Session.js";
import { afterList } from "./afterList.js";
import type { RevocationEvent } from "./RevocationEvent.js";
import {
  initialRevocationState,
  type Revocation,
  type RevocationState,
} from "./RevocationState.js";

/** What is known after an event. Pure; returns the same state where nothing changed. */
export function revocationReducer(state: RevocationState, event: RevocationEvent): RevocationState {
  switch (event.type) {
    case "asked": {
      const { sessions } = event;
      const closed = { ...closeQuestions(state), result: undefined };
      // A question about several stands in a dialog, so no row asks as well.
      if (event.isBulk) return { ...closed, bulk: { status: "asking", sessions } };
      return begin(closed, sessions, "asking");
    }
    case "cancelled":
      return closeQuestions(state);
    case "started":
      return {
        ...begin(closeQuestions(state), event.sessions, "ending"),
        bulk: event.isBulk ? { status: "ending", sessions: event.sessions } : state.bulk,
        result: undefined,
      };
    case "challenged":
      return change(state, event.ids, { status: "reauthenticating" });
    case "unproven":
      return {
        ...forget(state, idsOf(event.sessions)),
        result: { sessions: event.sessions, ended: [], isRefused: true },
      };
    case "confirmed":
      return change(state, event.ids, {
        status: "ended",
        order: event.order,
        wasGone: event.wasGone,
      });
    case "failed":
      return change(state, event.ids, {
        status: "failed",
        error: event.error,
        isUnsent: event.isUnsent,
      });
    case "lost":
      return change(state, event.ids, {
        status: "checking",
        order: event.order,
        error: event.error,
      });
    case "stuck":
      return change(state, event.ids, { isStuck: true });
    case "rechecked":
      return change(state, event.ids, {});
    case "listed":
      return afterList(ofAccount(state, event.accountId), event);
    case "settled":
      return settle(state, event.sessions);
    case "told":
      return state.result ? { ...state, result: undefined } : state;
    case "forgotten":
      return { ...initialRevocationState, ...keepUnderWay(state) };
    case "signedOut":
      return { ...state, isSignedOut: true };
  }
}

/** Another account's list: nothing of the one before may be shown or named. */
function ofAccount(state: RevocationState, accountId?: string): RevocationState {
  if (state.accountId === accountId) return state;
  return state.accountId === undefined
    ? { ...state, accountId }
    : { ...initialRevocationState, accountId };
}

/** What was sent is not forgotten before its outcome is known. */
function keepUnderWay({ byId, isSignedOut }: RevocationState): Partial<RevocationState> {
  const underWay = [...byId].filter(
    ([, { status }]) => status === "ending" || status === "checking",
  );
  return { byId: new Map(underWay), isSignedOut };
}

/** A question is closed by an answer, by another question, never by time. */
function closeQuestions(state: RevocationState): RevocationState {
  const asking = [...state.byId].filter(([, { status }]) => status === "asking");
  const isAskingBulk = state.bulk?.status === "asking";
  if (asking.length === 0 && !isAskingBulk) return state;
  return {
    ...forget(
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
): RevocationState {
  const byId = new Map(state.byId);
  for (const session of sessions) byId.set(session.sessionId, { status, session, order: 0 });
  return { ...state, byId };
}

function change(
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

function forget(state: RevocationState, ids: readonly string[]): RevocationState {
  const byId = new Map(state.byId);
  for (const id of ids) byId.delete(id);
  return { ...state, byId };
}

function settle(state: RevocationState, sessions: readonly Session[]): RevocationState {
  const bulk = state.bulk?.sessions === sessions ? undefined : state.bulk;
  const statusOf = ({ sessionId }: Session) => state.byId.get(sessionId)?.status;
  const known = sessions.filter((session) => statusOf(session) !== undefined);
  // Nothing known: refused, or another account is here now; either way there is nothing to report.
  if (known.length === 0) return { ...state, bulk };
  const ended = known.filter((session) => statusOf(session) === "ended");
  return { ...state, bulk, result: { sessions, ended, isRefused: known.length < sessions.length } };
}
