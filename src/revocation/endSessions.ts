import { mapWithConcurrency } from "../lib/async/mapWithConcurrency.js";
import { nextSequence } from "../lib/sequence.js";
import type { Session } from "../session/Session.js";
import { SessionsError, toSessionsError } from "../session/SessionsError.js";
import { checkOutcome } from "./checkOutcome.js";
import type { RevocationStore } from "./revocationStore.js";
import { isBulk, isBusy, keysOf } from "./selectors.js";
import { reportAnswer, reportFailure } from "./reportAnswer.js";
import type { EndSessionsDeps, RevocationRequest } from "./EndSessionsDeps.js";
import type { RevocationTarget } from "./RevocationState.js";
import { hasStatus, isStopped, type Batch } from "./Batch.js";

/** Requests under way at once, so that ending 200 sessions does not run into a rate limit. */
const atOnce = 4;

/**
 * Ends sessions truthfully: a row has ended only when the backend confirmed; after a lost answer the
 * list decides. A session that is on its way out already is left alone, so that one intent is one
 * request. Resolves when every outcome is known or shown as unknown; never rejects.
 *
 * @returns Those that this call has ended.
 */
export async function endSessions(
  store: RevocationStore,
  requested: readonly Session[],
  target: RevocationTarget,
  deps: EndSessionsDeps,
): Promise<Session[]> {
  const { bulk, isAbandoned, isReplaced } = store.get();
  const isTaken = isBulk(target) && bulk !== undefined && bulk.status !== "asking";
  if (isAbandoned || isReplaced || isTaken) return [];
  const sessions = requested.filter(({ sessionId }) => !isBusy(store.get(), sessionId));
  if (sessions.length === 0) {
    if (isBulk(target)) store.dispatch({ type: "cancelled" });
    return [];
  }
  const batch: Batch = { store, deps, sessions, deferred: [], ended: new Set() };
  const isEnded = (session: Session) =>
    hasStatus(batch, session, "revoked", batch.ended.has(session));
  store.dispatch({ type: "started", sessions, target, ownId: deps.ownId });
  const isAskedFirst = deps.isReauthenticationRequired && deps.isOnline();
  const isAllowed = !isAskedFirst || (await reauthenticateBatch(batch, sessions));
  // Meanwhile one may have gone by itself, or have been taken over by a later order.
  const left = sessions.filter((session) => hasStatus(batch, session, "revoking"));
  const phases = isAllowed ? deps.planRequests(left) : [];
  for (const phase of phases) {
    await send(batch, phase);
    const some = phase.flatMap((request) => request.sessions);
    const isOver = phase === phases.at(-1) || !some.every(isEnded);
    if (isOver && batch.sentAt) await checkOutcome(store, sessions, deps);
    if (!some.every(isEnded)) break;
  }
  const ended = sessions.filter(isEnded);
  store.dispatch({
    type: "batch-finished",
    sessions,
    ended,
    target,
    isRefused: batch.isReauthenticated === false,
  });
  return ended;
}

async function send(batch: Batch, phase: readonly RevocationRequest[]): Promise<void> {
  batch.deferred = [];
  await mapWithConcurrency(phase, atOnce, (request) => attempt(batch, request));
  const left = batch.deferred;
  if (left.length === 0 || isStopped(batch)) return;
  const some = left.flatMap(({ sessions }) => sessions);
  // All with one event: React gives up on a page that renders anew for each of hundreds.
  if (batch.fatalError) return reportFailure(batch, some, batch.fatalError, true);
  // A backend that refuses once more after that is a failure, not a loop.
  if (await reauthenticateBatch(batch, some)) await send(batch, left);
}

async function attempt(batch: Batch, request: RevocationRequest): Promise<void> {
  const { deps, deferred } = batch;
  if (isStopped(batch)) return;
  if (!request.sessions.some((session) => hasStatus(batch, session, "revoking"))) return;
  // One refusal is enough to know that the others would be refused as well.
  if (deferred.length > 0) return void deferred.push(request);
  if (!deps.isOnline()) batch.fatalError ??= new SessionsError("network");
  if (batch.fatalError) return void deferred.push(request);
  const sentAt = nextSequence();
  batch.sentAt = sentAt;
  const error = await request.send().then(() => undefined, toSessionsError);
  const needsReauthentication = error?.code === "reauthentication-required";
  if (needsReauthentication && deps.reauthenticate && !batch.isReauthenticated)
    return void deferred.push(request);
  // The session that asked is gone, and this device has another one: no word of its being signed out.
  const isOutdated = error?.code === "unauthorized" && deps.isReauthenticatedSince?.(sentAt);
  if (isOutdated) return void deferred.push(request);
  if (error && fatalCodes.has(error.code)) batch.fatalError = error;
  reportAnswer(batch, request, error);
}

/** Asks once for all that the backend refused for want of proof. */
async function reauthenticateBatch(batch: Batch, sessions: readonly Session[]): Promise<boolean> {
  const { store, deps, sentAt } = batch;
  store.dispatch({ type: "reauth-required", ids: keysOf(store.get(), batch.sessions, sessions) });
  batch.isReauthenticated = (await deps.reauthenticate?.(sessions, sentAt)) ?? true;
  if (batch.isReauthenticated) {
    await deps.afterReauthentication?.();
    store.dispatch({
      type: "reauth-succeeded",
      ids: keysOf(store.get(), batch.sessions, sessions),
    });
  }
  return batch.isReauthenticated;
}

/** After these every further request of a bulk would meet the same answer. */
const fatalCodes: ReadonlySet<string> = new Set(["rate-limited", "unauthorized"]);
