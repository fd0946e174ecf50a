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
  ports: EndSessionsDeps,
): Promise<Session[]> {
  const { bulk, isAbandoned, isReplaced } = store.get();
  const isTaken = isBulk(target) && bulk !== undefined && bulk.status !== "asking";
  if (isAbandoned || isReplaced || isTaken) return [];
  const sessions = requested.filter(({ sessionId }) => !isBusy(store.get(), sessionId));
  if (sessions.length === 0) {
    if (isBulk(target)) store.dispatch({ type: "cancelled" });
    return [];
  }
  const run: Batch = { store, ports, sessions, deferred: [], ended: new Set() };
  const isEnded = (session: Session) => hasStatus(run, session, "revoked", run.ended.has(session));
  store.dispatch({ type: "started", sessions, target, ownId: ports.ownId });
  const isAskedFirst = ports.isProofWanted && ports.isOnline();
  const isAllowed = !isAskedFirst || (await prove(run, sessions));
  // Meanwhile one may have gone by itself, or have been taken over by a later order.
  const left = sessions.filter((session) => hasStatus(run, session, "revoking"));
  const waves = isAllowed ? ports.planRequests(left) : [];
  for (const wave of waves) {
    await send(run, wave);
    const some = wave.flatMap((request) => request.sessions);
    const isOver = wave === waves.at(-1) || !some.every(isEnded);
    if (isOver && run.sentAt) await checkOutcome(store, sessions, ports);
    if (!some.every(isEnded)) break;
  }
  const ended = sessions.filter(isEnded);
  store.dispatch({ type: "settled", sessions, ended, target, isRefused: run.isProven === false });
  return ended;
}

async function send(run: Batch, wave: readonly RevocationRequest[]): Promise<void> {
  run.deferred = [];
  await mapWithConcurrency(wave, atOnce, (request) => attempt(run, request));
  const left = run.deferred;
  if (left.length === 0 || isStopped(run)) return;
  const some = left.flatMap(({ sessions }) => sessions);
  // All with one event: React gives up on a page that renders anew for each of hundreds.
  if (run.fatalError) return reportFailure(run, some, run.fatalError, true);
  // A backend that refuses once more after that is a failure, not a loop.
  if (await prove(run, some)) await send(run, left);
}

async function attempt(run: Batch, request: RevocationRequest): Promise<void> {
  const { ports, deferred } = run;
  if (isStopped(run)) return;
  if (!request.sessions.some((session) => hasStatus(run, session, "revoking"))) return;
  // One refusal is enough to know that the others would be refused as well.
  if (deferred.length > 0) return void deferred.push(request);
  if (!ports.isOnline()) run.fatalError ??= new SessionsError("network");
  if (run.fatalError) return void deferred.push(request);
  const sentAt = nextSequence();
  run.sentAt = sentAt;
  const error = await request.send().then(() => undefined, toSessionsError);
  const isChallenge = error?.code === "reauthentication-required";
  if (isChallenge && ports.reauthenticate && !run.isProven) return void deferred.push(request);
  // The session that asked is gone, and this device has another one: no word of its being signed out.
  const isOutdated = error?.code === "unauthorized" && ports.isProvenSince?.(sentAt);
  if (isOutdated) return void deferred.push(request);
  if (error && fatalCodes.has(error.code)) run.fatalError = error;
  reportAnswer(run, request, error);
}

/** Asks once for all that the backend refused for want of proof. */
async function prove(run: Batch, sessions: readonly Session[]): Promise<boolean> {
  const { store, ports, sentAt } = run;
  store.dispatch({ type: "challenged", ids: keysOf(store.get(), run.sessions, sessions) });
  run.isProven = (await ports.reauthenticate?.(sessions, sentAt)) ?? true;
  if (run.isProven) {
    await ports.afterProof?.();
    store.dispatch({ type: "proven", ids: keysOf(store.get(), run.sessions, sessions) });
  }
  return run.isProven;
}

/** After these every further request of a bulk would meet the same answer. */
const fatalCodes: ReadonlySet<string> = new Set(["rate-limited", "unauthorized"]);
