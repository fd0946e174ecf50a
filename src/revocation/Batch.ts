import type { Session } from "../session/Session.js";
import type { SessionsError } from "../session/SessionsError.js";
import type { RevocationStore } from "./revocationStore.js";
import { keysOf } from "./selectors.js";
import type { EndSessionsDeps, RevocationRequest } from "./EndSessionsDeps.js";
import type { RevocationStatus } from "./RevocationState.js";

/** The state of one `endSessions` call while it runs. */
export interface Batch {
  store: RevocationStore;
  deps: EndSessionsDeps;
  sessions: readonly Session[];
  /**
   * The error that every further request would get too. The remaining requests are not sent and fail with it.
   */
  fatalError?: SessionsError;
  /**
   * The requests without an outcome. A request is one of them in these cases:
   * - The backend refused it until the user reauthenticates.
   * - It got a 401 about a session that reauthentication has replaced.
   * - It was not sent, because an earlier request was deferred or because `fatalError` is set.
   */
  deferred: RevocationRequest[];
  /** When the last request was sent, as a `nextSequence` number. */
  sentAt?: number;
  /** The sessions that a request was sent for. */
  sent: Set<Session>;
  /** Whether the user reauthenticated; `undefined` when they were not asked. */
  isReauthenticated?: boolean;
  /** The sessions that the backend confirmed as ended, also when their rows were cleared meanwhile. */
  ended: Set<Session>;
}

/**
 * Whether no further request may be sent, because the user stopped the batch or the provider has another
 * account now.
 */
export function isStopped({ store, sessions }: Batch): boolean {
  const { bulk, isAbandoned } = store.get();
  return isAbandoned === true || (bulk?.isStopping === true && bulk.sessions === sessions);
}

/**
 * Whether the row of a session has this status and still belongs to this batch. A later batch may have taken
 * the row over.
 *
 * @param isCleared The result when the row was cleared.
 */
export function hasStatus(
  { store, sessions }: Batch,
  session: Session,
  status: RevocationStatus,
  isCleared = false,
): boolean {
  const state = store.get();
  const [id = ""] = keysOf(state, sessions, [session]);
  const row = state.byId.get(id);
  return row ? row.batch === sessions && row.status === status : isCleared;
}
