import type { Session } from "../session/Session.js";
import type { SessionsError } from "../session/SessionsError.js";
import type { RevocationStore } from "./revocationStore.js";
import { keysOf } from "./selectors.js";
import type { EndSessionsDeps, RevocationRequest } from "./EndSessionsDeps.js";
import type { RevocationStatus } from "./RevocationState.js";

/** What one order to end sessions knows while it runs. */
export interface Batch {
  store: RevocationStore;
  deps: EndSessionsDeps;
  sessions: readonly Session[];
  /** What makes further requests pointless: the rest fails unsent. */
  fatalError?: SessionsError;
  /** Refused for want of proof, or not sent: behind one that was refused, or because of `fatalError`. */
  deferred: RevocationRequest[];
  /** When the last request was sent. */
  sentAt?: number;
  isReauthenticated?: boolean;
  /** Confirmed, also where the rows were forgotten meanwhile. */
  ended: Set<Session>;
}

/** Nothing more is sent: the person stopped it, or another account is here now. */
export function isStopped({ store, sessions }: Batch): boolean {
  const { bulk, isAbandoned } = store.get();
  return isAbandoned === true || (bulk?.isStopping === true && bulk.sessions === sessions);
}

/** Whether that is where a session stands, and by this order: a later one may have taken it over. */
export function hasStatus(
  { store, sessions }: Batch,
  session: Session,
  status: RevocationStatus,
  isForgotten = false,
): boolean {
  const state = store.get();
  const [id = ""] = keysOf(state, sessions, [session]);
  const row = state.byId.get(id);
  return row ? row.batch === sessions && row.status === status : isForgotten;
}
