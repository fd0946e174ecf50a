import { forgetRows } from "./rows.js";
import { keysOf } from "./selectors.js";
import type { RevocationEvent } from "./RevocationEvent.js";
import type { RevocationState } from "./RevocationState.js";

/** The end of a batch: its result, and what was never sent as it was before. */
export function settle(
  state: RevocationState,
  { sessions, ended, target, isRefused }: Extract<RevocationEvent, { type: "batch-finished" }>,
): RevocationState {
  const isOfBulk = state.bulk?.sessions === sessions;
  const bulk = isOfBulk ? undefined : state.bulk;
  const rows = keysOf(state, sessions).map((id) => [id, state.byId.get(id)] as const);
  // This device under the id that it has now.
  const asked = rows.map(([, row], index) => row?.session ?? sessions[index]!);
  const own = rows.filter(([, row]) => row?.batch === sessions);
  // Nothing known: another account is here now, and there is nothing to report.
  if (own.length === 0) return { ...state, bulk };
  const unsent = own.filter(([, row]) => waiting.has(row?.status)).map(([id]) => id);
  const isStopped = isOfBulk && state.bulk?.isStopping && unsent.length > 0;
  return {
    ...forgetRows(state, unsent),
    bulk,
    result: { sessions: asked, ended, target, isRefused, isStopped },
  };
}

const waiting: ReadonlySet<unknown> = new Set(["revoking", "reauthenticating"]);
