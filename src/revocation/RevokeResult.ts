import type { Session } from "../session/Session.js";
import { keysOf } from "./selectors.js";
import type { RevocationRow, RevocationState } from "./RevocationState.js";

/**
 * The outcome of one `revoke` call. Each session of the call is in exactly one of the arrays, in the order of
 * the call.
 */
export interface RevokeResult {
  /** The sessions that the backend confirmed as ended, or no longer had. */
  revoked: readonly Session[];
  /** The sessions that are still signed in, because the backend refused their request. */
  failed: readonly Session[];
  /**
   * The sessions whose response was lost, and that the list did not decide either. They may have ended or not.
   * `checkAgain` of `useRevokeSession` asks the list again.
   */
  unknown: readonly Session[];
  /**
   * The sessions that this call sent no request for: the device is offline, the user stopped the batch or did
   * not reauthenticate, an earlier error stopped the batch, or another call is in progress. Their state is as
   * before.
   */
  unsent: readonly Session[];
}

/** What one call knows about its sessions, besides the store. */
export interface CallFacts {
  /** The sessions that the call has sent a request for. */
  sent: ReadonlySet<Session>;
  /** The sessions that the backend confirmed to the call, also when their rows were cleared meanwhile. */
  ended?: ReadonlySet<Session>;
  /** The sessions of the call's own batch: those that no other call was revoking. */
  batch?: readonly Session[];
}

/** Sorts the sessions of one call by their outcome. */
export function revokeResult(
  state: RevocationState,
  sessions: readonly Session[],
  facts: CallFacts,
): RevokeResult {
  const keys = keysOf(state, facts.batch ?? sessions, sessions);
  const outcomes = sessions.map((session, index) =>
    outcomeOf(state.byId.get(keys[index]!), session, facts),
  );
  const having = (outcome: keyof RevokeResult) =>
    sessions.filter((_, index) => outcomes[index] === outcome);
  return {
    revoked: having("revoked"),
    failed: having("failed"),
    unknown: having("unknown"),
    unsent: having("unsent"),
  };
}

function outcomeOf(
  row: RevocationRow | undefined,
  session: Session,
  { sent, ended, batch }: CallFacts,
): keyof RevokeResult {
  const isSent = sent.has(session);
  // The row was cleared, for example because the list belongs to another account now.
  if (!row) return ended?.has(session) ? "revoked" : isSent ? "unknown" : "unsent";
  switch (row.status) {
    case "revoked":
      return "revoked";
    case "checking":
    case "unknown":
      return "unknown";
    case "failed":
      return row.isUnsent ? "unsent" : "failed";
    case "reappeared":
      return "failed";
    case "asking":
    case "reauthenticating":
    case "revoking":
      // When the row belongs to a later call, the request of this call has failed before.
      return isSent && row.batch !== batch ? "failed" : "unsent";
  }
}
