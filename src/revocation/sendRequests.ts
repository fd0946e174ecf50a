import { mapWithConcurrency } from "../lib/async/mapWithConcurrency.js";
import { nextSequence } from "../lib/sequence.js";
import type { Session } from "../session/Session.js";
import { SessionsError, toSessionsError } from "../session/SessionsError.js";
import { type Batch, hasStatus, isStopped } from "./Batch.js";
import type { RevocationRequest } from "./EndSessionsDeps.js";
import { reportAnswer, reportDoubtful, reportFailure } from "./reportAnswer.js";
import { keysOf } from "./selectors.js";

/** The limit of requests in flight at once. Without it, 200 sessions could exceed the backend's rate limit. */
const atOnce = 4;

/**
 * Sends the requests of one phase, a few at a time. When the backend requires reauthentication, asks the user
 * once and sends the refused requests again.
 */
export async function sendRequests(
  batch: Batch,
  phase: readonly RevocationRequest[],
): Promise<void> {
  batch.deferred = [];
  await mapWithConcurrency(phase, atOnce, (request) => attempt(batch, request));
  const left = batch.deferred;
  if (left.length === 0 || isStopped(batch)) return;
  const some = left.flatMap(({ sessions }) => sessions);
  // Dispatch one event for all, because React stops with an error after hundreds of updates in a row.
  if (batch.fatalError) return reportFailure(batch, some, batch.fatalError, true);
  // When the backend refuses again after reauthentication, the request fails, because retries could go on
  // without end.
  if (await reauthenticateBatch(batch, some)) await sendRequests(batch, left);
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
  for (const session of request.sessions) batch.sent.add(session);
  // An id is as old as the list that named it. A request without an id is about the cookie, which is always new.
  const asOf = request.isNameless ? sentAt : (deps.listedAt?.() ?? sentAt);
  const error = await request.send().then(() => undefined, toSessionsError);
  const needsReauthentication = error?.code === "reauthentication-required";
  if (needsReauthentication && deps.reauthenticate && !batch.isReauthenticated)
    return void deferred.push(request);
  const isOutdated = deps.isReauthenticatedSince?.(sentAt);
  // Reauthentication replaced this device's session after this request was sent. The 401 is about the old
  // session, so send the request again.
  if (isOutdated && error?.code === "unauthorized") return void deferred.push(request);
  // After one request without any answer, send no further ones. Otherwise 200 sessions could take an hour.
  if (error && (fatalCodes.has(error.code) || error.reason === "unanswered"))
    batch.fatalError = error;
  if (!error && deps.mayBeReplacedSince?.(asOf)) reportDoubtful(batch, request);
  else reportAnswer(batch, request, error);
}

/** Asks the user to reauthenticate, once for all requests that the backend refused. */
export async function reauthenticateBatch(
  batch: Batch,
  sessions: readonly Session[],
): Promise<boolean> {
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
