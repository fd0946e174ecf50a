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
