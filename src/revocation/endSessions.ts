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

/** How many requests are in flight at once, so that 200 sessions do not run into a rate limit. */
const atOnce = 4;

/**
 * Ends sessions. A row counts as ended only when the backend confirmed it; when a response is lost, the list
 * decides. A session that is being revoked already, or was revoked, is skipped, so that five clicks send one
 * request. Resolves when every outcome is known or shown as `unknown`. Never rejects.
 *
 * @returns The sessions that this call has ended.
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
  // During reauthentication a session may have ended by itself, or a later batch may have taken it over.
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
  // Dispatch one event for all, because React stops with an error after hundreds of updates in a row.
  if (batch.fatalError) return reportFailure(batch, some, batch.fatalError, true);
  // When the backend refuses again after reauthentication, the request fails, because a retry could loop.
  if (await reauthenticateBatch(batch, some)) await send(batch, left);
}

async function attempt(batch: Batch, request: RevocationRequest): Promise<void> {
  const { deps, deferred } = batch;
  if (isStopped(batch)) return;
  if (!request.sessions.some((session) => hasStatus(batch, session, "revoking"))) return;
  // After one refusal, do not send the others, because the backend would refuse them too.
  if (deferred.length > 0) return void deferred.push(request);
  if (!deps.isOnline()) batch.fatalError ??= new SessionsError("network");
  if (batch.fatalError) return void deferred.push(request);
  const sentAt = nextSequence();
  batch.sentAt = sentAt;
  const error = await request.send().then(() => undefined, toSessionsError);
  const needsReauthentication = error?.code === "reauthentication-required";
  if (needsReauthentication && deps.reauthenticate && !batch.isReauthenticated)
    return void deferred.push(request);
  // Reauthentication replaced this device's session after this request was sent. The 401 is about the old
  // session, so send the request again.
  const isOutdated = error?.code === "unauthorized" && deps.isReauthenticatedSince?.(sentAt);
  if (isOutdated) return void deferred.push(request);
  if (error && fatalCodes.has(error.code)) batch.fatalError = error;
  reportAnswer(batch, request, error);
}

/** Asks the user to reauthenticate, once for all requests that the backend refused. */
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

/** After one of these errors, every further request of the batch would get the same error. */
const fatalCodes: ReadonlySet<string> = new Set(["rate-limited", "unauthorized"]);
