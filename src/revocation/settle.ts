import { idsOf } from "../session/idsOf.js";
import type { Session } from "../session/Session.js";
import { forgetRows } from "./forgetRows.js";
import type { RevocationEvent } from "./RevocationEvent.js";
import type { RevocationState } from "./RevocationState.js";

/** The end of a batch: its result, and what was never sent as it was before. */
export function settle(
  state: RevocationState,
  { sessions, scope, isRefused }: Extract<RevocationEvent, { type: "settled" }>,
): RevocationState {
  const isOfBulk = state.bulk?.sessions === sessions;
  const bulk = isOfBulk ? undefined : state.bulk;
  const statusOf = ({ sessionId }: Session) => {
    const row = state.byId.get(sessionId);
    return row?.batch === sessions ? row.status : undefined;
  };
  // Nothing known: another account is here now, and there is nothing to report.
  if (!sessions.some(statusOf)) return { ...state, bulk };
  const ended = sessions.filter((session) => statusOf(session) === "ended");
  const unsent = sessions.filter((session) => waiting.has(statusOf(session)));
  const isStopped = isOfBulk && state.bulk?.isStopping && unsent.length > 0;
  return {
    ...forgetRows(state, idsOf(unsent)),
    bulk,
    result: { sessions, ended, scope, isRefused, isStopped },
  };
}

const waiting: ReadonlySet<unknown> = new Set(["ending", "reauthenticating"]);
