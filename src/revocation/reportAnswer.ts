import { nextSequence } from "../lib/sequence.js";
import { isOutcomeUnknown, type SessionsError } from "../session/SessionsError.js";
import { shownWait } from "../session/retryWait.js";
import type { Session } from "../session/Session.js";
import { isGone, keysOf } from "./selectors.js";
import type { RevocationRequest } from "./EndSessionsDeps.js";
import type { Batch } from "./Batch.js";

/**
 * Dispatches the outcome of one request for the sessions of that request. Without an `error`, these sessions have
 * ended. When the backend answers "not found" for a session id, the list decides, because a wrong path or a proxy
 * gives that answer too.
 */
export function reportAnswer(
  batch: Batch,
  { sessions, isNameless }: RevocationRequest,
  error?: SessionsError,
): void {
  const { store } = batch;
  const sequence = nextSequence();
  const ids = keysOf(store.get(), batch.sessions, sessions);
  if (error && (isOutcomeUnknown(error) || (isGone(error) && !isNameless))) {
    store.dispatch({ type: "outcome-unknown", ids, sequence, error });
  } else if (error) reportFailure(batch, sessions, error);
  else {
    for (const session of sessions) batch.ended.add(session);
    store.dispatch({ type: "confirmed", ids, sequence });
  }
}

/**
 * Dispatches the outcome of a request that the backend confirmed, while this device's session may have been replaced.
 * The session that the request ended may then be the old one, so for this device the list decides.
 */
export function reportDoubtful(batch: Batch, request: RevocationRequest): void {
  const { store, deps, sessions: all } = batch;
  const isOwn = ({ sessionId }: Session) => sessionId === deps.ownId;
  const own = request.sessions.filter(isOwn);
  reportAnswer(batch, { ...request, sessions: request.sessions.filter((one) => !isOwn(one)) });
  if (own.length === 0) return;
  const ids = keysOf(store.get(), all, own);
  store.dispatch({ type: "outcome-unknown", ids, sequence: nextSequence() });
}

/** Dispatches that these sessions are still signed in, and why. */
export function reportFailure(
  batch: Batch,
  sessions: readonly Session[],
  error: SessionsError,
  isUnsent?: boolean,
): void {
  const wait = shownWait(error);
  const retryAt = wait && Date.now() + wait;
  const ids = keysOf(batch.store.get(), batch.sessions, sessions);
  batch.store.dispatch({ type: "failed", ids, error, isUnsent, retryAt });
}
