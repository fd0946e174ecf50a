import { nextOrder } from "../lib/nextOrder.js";
import { isOutcomeUnknown } from "../session/isOutcomeUnknown.js";
import { retryWait } from "../session/retryWait.js";
import type { Session } from "../session/Session.js";
import type { SessionsError } from "../session/SessionsError.js";
import { keysOf } from "./keysOf.js";
import type { Run } from "./Run.js";

/** What an answer says of the sessions that its request would end; without an error they have. */
export function reportAnswer(run: Run, sessions: readonly Session[], error?: SessionsError): void {
  const { store } = run;
  const order = nextOrder();
  const ids = keysOf(store.get(), run.sessions, sessions);
  const isOwn = ids.some((id) => store.get().byId.get(id)?.ownId !== undefined);
  const wasGone = error?.code === "not-found";
  // After a proof this device's session may only have another id: its list knows.
  const isUnknown = wasGone && isOwn && run.isProven;
  if (error && (isUnknown || isOutcomeUnknown(error))) {
    store.dispatch({ type: "lost", ids, order, error });
  } else if (error && !wasGone) reportFailure(run, sessions, error);
  else {
    for (const session of sessions) run.ended.add(session);
    store.dispatch({ type: "confirmed", ids, order, wasGone: wasGone || undefined });
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
