import { mapWithConcurrency } from "../lib/async/mapWithConcurrency.js";
import { nextSequence } from "../lib/sequence.js";
import type { Session } from "../session/Session.js";
import { SessionsError, toSessionsError } from "../session/SessionsError.js";
import { checkOutcome } from "./checkOutcome.js";
import type { RevocationStore } from "./revocationStore.js";
import { isBulk, isBusy, keysOf } from "./selectors.js";
import { reportAnswer, reportFailure } from "./reportAnswer.js";
import type { EndSessionsDeps, RevocationRequest } from "./EndSessionsDeps.js";
import type { RevocationScope } from "./RevocationState.js";
import { is, isStopped, type Batch } from "./Batch.js";

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
  scope: RevocationScope,
  ports: EndSessionsDeps,
): Promise<Session[]> {
  const { bulk, isAbandoned, isReplaced } = store.get();
  const isTaken = isBulk(scope) && bulk !== undefined && bulk.status !== "asking";
  if (isAbandoned || isReplaced || isTaken) return [];
  const sessions = requested.filter(({ sessionId }) => !isBusy(store.get(), sessionId));
  if (sessions.length === 0) {
    if (isBulk(scope)) store.dispatch({ type: "cancelled" });
    return [];
  }
  const run: Batch = { store, ports, sessions, heldBack: [], ended: new Set() };
  const isEnded = (session: Session) => is(run, session, "ended", run.ended.has(session));
  store.dispatch({ type: "started", sessions, scope, ownId: ports.ownId });
  const isAskedFirst = ports.isProofWanted && ports.isOnline();
  const isAllowed = !isAskedFirst || (await prove(run, sessions));
  // Meanwhile one may have gone by itself, or have been taken over by a later order.
  const left = sessions.filter((session) => is(run, session, "ending"));
  const waves = isAllowed ? ports.planRequests(left) : [];
  for (const wave of waves) {
    await send(run, wave);
    const some = wave.flatMap((request) => request.sessions);
    const isOver = wave === waves.at(-1) || !some.every(isEnded);
    if (isOver && run.sentAt) await checkOutcome(store, sessions, ports);
    if (!some.every(isEnded)) break;
  }
  const ended = sessions.filter(isEnded);
  store.dispatch({ type: "settled", sessions, ended, scope, isRefused: run.isProven === false });
  return ended;
}

async function send(run: Batch, wave: readonly RevocationRequest[]): Promise<void> {
  run.heldBack = [];
  await mapWithConcurrency(wave, atOnce, (request) => attempt(run, request));
  const left = run.heldBack;
  if (left.length === 0 || isStopped(run)) return;
  const some = left.flatMap(({ sessions }) => sessions);
  // All with one event: React gives up on a page that renders anew for each of hundreds.
  if (run.halt) return reportFailure(run, some, run.halt, true);
  // A backend that refuses once more after that is a failure, not a loop.
  if (await prove(run, some)) await send(run, left);
}

async function attempt(run: Batch, request: RevocationRequest): Promise<void> {
  const { ports, heldBack } = run;
  if (isStopped(run)) return;
  if (!request.sessions.some((session) => is(run, session, "ending"))) return;
  // One refusal is enough to know that the others would be refused as well.
  if (heldBack.length > 0) return void heldBack.push(request);
  if (!ports.isOnline()) run.halt ??= new SessionsError("network");
  if (run.halt) return void heldBack.push(request);
  const sentAt = nextSequence();
  run.sentAt = sentAt;
  const error = await request.send().then(() => undefined, toSessionsError);
  const isChallenge = error?.code === "reauthentication-required";
  if (isChallenge && ports.reauthenticate && !run.isProven) return void heldBack.push(request);
  // The session that asked is gone, and this device has another one: no word of its being signed out.
  const isOutdated = error?.code === "unauthorized" && ports.isProvenSince?.(sentAt);
  if (isOutdated) return void heldBack.push(request);
  if (error && halting.has(error.code)) run.halt = error;
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
const halting: ReadonlySet<string> = new Set(["rate-limited", "unauthorized"]);
