import { nextOrder } from "../lib/nextOrder.js";
import { isOutcomeUnknown } from "../session/isOutcomeUnknown.js";
import { retryWait } from "../session/retryWait.js";
import type { Session } from "../session/Session.js";
import type { SessionsError } from "../session/SessionsError.js";
import { isGone } from "./isGone.js";
import { keysOf } from "./keysOf.js";
import type { RevocationRequest } from "./RevocationPorts.js";
import type { Run } from "./Run.js";

/**
 * What an answer says of the sessions that its request would end; without an error they have. When one
 * session is "not found", the list decides, because a wrong path and a proxy say that as well.
 */
export function reportAnswer(
  run: Run,
  { sessions, isNameless }: RevocationRequest,
  error?: SessionsError,
): void {
  const { store } = run;
  const order = nextOrder();
  const ids = keysOf(store.get(), run.sessions, sessions);
  if (error && (isOutcomeUnknown(error) || (isGone(error) && !isNameless))) {
    store.dispatch({ type: "lost", ids, order, error });
  } else if (error) reportFailure(run, sessions, error);
  else {
    for (const session of sessions) run.ended.add(session);
    store.dispatch({ type: "confirmed", ids, order });
  }
}

/** They are still signed in, and why. */
export function reportFailure(
  run: Run,
  sessions: readonly Session[],
  error: SessionsError,
  isUnsent?: boolean,
): void {
  const wait = retryWait(error);
  const retryAt = wait && Date.now() + wait;
  const ids = keysOf(run.store.get(), run.sessions, sessions);
  run.store.dispatch({ type: "failed", ids, error, isUnsent, retryAt });
}
