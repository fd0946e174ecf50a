import { mapLimit } from "../lib/mapLimit.js";
import { nextOrder } from "../lib/nextOrder.js";
import { isOutcomeUnknown } from "../session/isOutcomeUnknown.js";
import { idsOf } from "../session/idsOf.js";
import type { Session } from "../session/Session.js";
import { SessionsError } from "../session/SessionsError.js";
import { toSessionsError } from "../session/toSessionsError.js";
import { checkOutcome } from "./checkOutcome.js";
import type { RevocationStore } from "./createRevocationStore.js";
import type { RevocationPorts, RevocationRequest } from "./RevocationPorts.js";
import type { RevocationScope, RevocationStatus } from "./RevocationState.js";

/** Requests under way at once, so that ending 200 sessions does not run into a rate limit. */
const atOnce = 4;

/** What one order to end sessions knows while it runs. */
interface Run {
  store: RevocationStore;
  ports: RevocationPorts;
  sessions: readonly Session[];
  /** What makes further requests pointless: the rest fails unsent. */
  halt?: SessionsError;
  /** Refused for want of proof, or held back behind one that was. */
  challenged: RevocationRequest[];
  /** When the last request was sent. */
  sentAt?: number;
  isProven?: boolean;
}

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
  ports: RevocationPorts,
): Promise<Session[]> {
  const sessions = requested.filter(
    ({ sessionId }) => !busy.has(store.get().byId.get(sessionId)?.status),
  );
  if (sessions.length === 0) return [];
  const run: Run = { store, ports, sessions, challenged: [] };
  const isEnded = (session: Session) => is(run, session, "ended");
  store.dispatch({ type: "started", sessions, scope });
  const isAskedFirst = ports.isProofWanted && ports.isOnline();
  const isAllowed = !isAskedFirst || (await prove(run, sessions));
  // Meanwhile one may have gone by itself, or have been taken over by a later order.
  const left = sessions.filter((session) => is(run, session, "ending"));
  const waves = isAllowed ? ports.requestsFor(left) : [];
  for (const wave of waves) {
    await send(run, wave);
    const some = wave.flatMap((request) => request.sessions);
    const isOver = wave === waves.at(-1) || !some.every(isEnded);
    if (isOver && run.sentAt) await checkOutcome(store, sessions, ports);
    if (!some.every(isEnded)) break;
  }
  store.dispatch({ type: "settled", sessions, scope, isRefused: run.isProven === false });
  return sessions.filter(isEnded);
}

async function send(run: Run, wave: readonly RevocationRequest[]): Promise<void> {
  run.challenged = [];
  await mapLimit(wave, atOnce, (request) => attempt(run, request));
  const left = run.challenged;
  if (left.length === 0) return;
  const some = left.flatMap(({ sessions }) => sessions);
  // A backend that refuses once more after that is a failure, not a loop.
  if (await prove(run, some)) await send(run, left);
}

async function attempt(run: Run, request: RevocationRequest): Promise<void> {
  const { store, ports, challenged } = run;
  const ids = idsOf(request.sessions);
  const { bulk } = store.get();
  // Stopped, or of an account that is no longer here: as it was.
  if (bulk?.isStopping && bulk.sessions === run.sessions) return;
  if (!request.sessions.some((session) => is(run, session, "ending"))) return;
  // One refusal is enough to know that the others would be refused as well.
  if (challenged.length > 0) return void challenged.push(request);
  if (!ports.isOnline()) run.halt ??= new SessionsError("network");
  if (run.halt) return fail(store, ids, run.halt, true);
  run.sentAt = nextOrder();
  const error = await request.send().then(() => undefined, toSessionsError);
  const isChallenge = error?.code === "reauthentication-required";
  if (isChallenge && ports.reauthenticate && !run.isProven) return void challenged.push(request);
  if (error && halting.has(error.code)) run.halt = error;
  report(store, ids, error);
}

/** Asks once for all that the backend refused for want of proof. */
async function prove(run: Run, sessions: readonly Session[]): Promise<boolean> {
  const { store, ports, sentAt } = run;
  const ids = idsOf(sessions);
  store.dispatch({ type: "challenged", ids });
  run.isProven = (await ports.reauthenticate?.(sessions, sentAt)) ?? true;
  if (run.isProven) store.dispatch({ type: "proven", ids });
  return run.isProven;
}

function report(store: RevocationStore, ids: readonly string[], error?: SessionsError): void {
  const order = nextOrder();
  if (!error) store.dispatch({ type: "confirmed", ids, order });
  else if (error.code === "not-found") {
    store.dispatch({ type: "confirmed", ids, order, wasGone: true });
  } else if (isOutcomeUnknown(error)) store.dispatch({ type: "lost", ids, order, error });
  else fail(store, ids, error);
}

function fail(
  store: RevocationStore,
  ids: readonly string[],
  error: SessionsError,
  isUnsent?: boolean,
): void {
  const { retryAfterMs } = error;
  const retryAt = retryAfterMs ? Date.now() + retryAfterMs : undefined;
  store.dispatch({ type: "failed", ids, error, isUnsent, retryAt });
}

/** Whether that is where a session stands, and by this order: a later one may have taken it over. */
function is({ store, sessions }: Run, { sessionId }: Session, status: RevocationStatus): boolean {
  const row = store.get().byId.get(sessionId);
  return row?.batch === sessions && row.status === status;
}

const busy: ReadonlySet<unknown> = new Set(["reauthenticating", "ending", "checking", "ended"]);

/** After these every further request of a bulk would meet the same answer. */
const halting: ReadonlySet<string> = new Set(["rate-limited", "unauthorized"]);
