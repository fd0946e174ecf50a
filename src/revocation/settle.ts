import { forgetRows } from "./rows.js";
import { keysOf } from "./selectors.js";
import type { RevocationEvent } from "./RevocationEvent.js";
import type { RevocationState } from "./RevocationState.js";

/** Finishes a batch: stores its result, and resets the rows whose request was never sent. */
export function settle(
  state: RevocationState,
  { sessions, ended, target, isRefused }: Extract<RevocationEvent, { type: "batch-finished" }>,
): RevocationState {
  const isOfBulk = state.bulk?.sessions === sessions;
  const bulk = isOfBulk ? undefined : state.bulk;
  const rows = keysOf(state, sessions).map((id) => [id, state.byId.get(id)] as const);
  // Take the session from the row, because the id of this device's session may have changed.
  const asked = rows.map(([, row], index) => row?.session ?? sessions[index]!);
  const own = rows.filter(([, row]) => row?.batch === sessions);
  // No row is left when the account has changed. Then there is no result to store.
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
