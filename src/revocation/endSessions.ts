import type { Session } from "../session/Session.js";
import { type Batch, hasStatus } from "./Batch.js";
import { checkOutcome } from "./checkOutcome.js";
import type { EndSessionsDeps } from "./EndSessionsDeps.js";
import type { RevocationTarget } from "./RevocationState.js";
import { type RevokeResult, revokeResult } from "./RevokeResult.js";
import type { RevocationStore } from "./revocationStore.js";
import { isBulk, isBusy } from "./selectors.js";
import { reauthenticateBatch, sendRequests } from "./sendRequests.js";

/**
 * Ends sessions. A session counts as ended only when the backend confirmed it. When a response is lost, the list
 * decides. A session that is being revoked already, or was revoked, is skipped, so that several clicks send one
 * request. Resolves when each row has its outcome, or is `unknown`. Never rejects.
 *
 * @returns The outcome of each session. `ended` are the sessions that this call has ended; `revoked` has also those
 * that had ended before.
 */
export async function endSessions(
  store: RevocationStore,
  requested: readonly Session[],
  target: RevocationTarget,
  deps: EndSessionsDeps,
): Promise<RevokeResult & { ended: readonly Session[] }> {
  const sent = new Set<Session>();
  const { bulk, isAbandoned, isReplaced } = store.get();
  const isTaken = isBulk(target) && bulk !== undefined && bulk.status !== "asking";
  const nothing = () => ({ ...revokeResult(store.get(), requested, { sent }), ended: [] });
  if (isAbandoned || isReplaced || isTaken) return nothing();
  const sessions = requested.filter(({ sessionId }) => !isBusy(store.get(), sessionId));
  if (sessions.length === 0) {
    if (isBulk(target)) store.dispatch({ type: "cancelled" });
    return nothing();
  }
  const batch: Batch = { store, deps, sessions, deferred: [], sent, ended: new Set() };
  const isEnded = (session: Session) =>
    hasStatus(batch, session, "revoked", batch.ended.has(session));
  store.dispatch({ type: "started", sessions, target, ownId: deps.ownId });
  const isAskedFirst = deps.isReauthenticationRequired && deps.isOnline();
  const isAllowed = !isAskedFirst || (await reauthenticateBatch(batch, sessions));
  // During reauthentication a session may have ended by itself, or a later batch may have taken it over.
  const left = sessions.filter((session) => hasStatus(batch, session, "revoking"));
  const phases = isAllowed ? deps.chooseRequests(left) : [];
  for (const phase of phases) {
    await sendRequests(batch, phase);
    const some = phase.flatMap((request) => request.sessions);
    const isOver = phase === phases.at(-1) || !some.every(isEnded);
    if (isOver && batch.sentAt) await checkOutcome(store, sessions, deps);
    if (!some.every(isEnded)) break;
  }
  const ended = sessions.filter(isEnded);
  // Read the outcomes before the batch is finished, because that drops the rows whose request was never sent.
  const facts = { sent, ended: batch.ended, batch: sessions };
  const result = revokeResult(store.get(), requested, facts);
  store.dispatch({
    type: "batch-finished",
    sessions,
    ended,
    target,
    isRefused: batch.isReauthenticated === false,
  });
  return { ...result, ended };
}
