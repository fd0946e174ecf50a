import { mapLimit } from "../lib/mapLimit.js";
import { nextOrder } from "../lib/nextOrder.js";
import { isOutcomeUnknown } from "../session/isOutcomeUnknown.js";
import { idsOf } from "../session/idsOf.js";
import type { Session } from "../session/Session.js";
import { SessionsError } from "../session/SessionsError.js";
import { toSessionsError } from "../session/toSessionsError.js";
import { checkOutcome } from "./checkOutcome.js";
import type { RevocationStore } from "./createRevocationStore.js";
import type { RevocationPorts } from "./RevocationPorts.js";

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
  ports: RevocationPorts,
  { isBulk = false } = {},
): Promise<Session[]> {
  const sessions = requested.filter(({ sessionId }) => !isUnderWay(store, sessionId));
  if (sessions.length === 0) return [];
  store.dispatch({ type: "started", sessions, isBulk });
  if (ports.isOnline()) {
    await send(store, sessions, ports);
    await checkOutcome(store, idsOf(sessions), ports);
  } else {
    const error = new SessionsError("network");
    store.dispatch({ type: "failed", ids: idsOf(sessions), error, isUnsent: true });
  }
  store.dispatch({ type: "settled", sessions });
  const { byId } = store.get();
  return sessions.filter(({ sessionId }) => byId.get(sessionId)?.status === "ended");
}

async function send(
  store: RevocationStore,
  sessions: readonly Session[],
  ports: RevocationPorts,
): Promise<void> {
  const challenged: Session[] = [];
  const attempt = async (some: readonly Session[], request: () => Promise<void>) => {
    const error = await request().then(() => undefined, toSessionsError);
    if (error?.code === "reauthentication-required" && ports.reauthenticate)
      challenged.push(...some);
    else report(store, idsOf(some), error);
  };
  const together = ports.revokeTogether;
  if (together) await attempt(sessions, together);
  else
    await mapLimit(sessions, atOnce, (session) => attempt([session], () => ports.revoke(session)));
  if (challenged.length > 0) await prove(store, challenged, ports);
}

/** Asks once for all that the backend refused for want of proof, then sends those again. */
async function prove(
  store: RevocationStore,
  sessions: readonly Session[],
  ports: RevocationPorts,
): Promise<void> {
  store.dispatch({ type: "challenged", ids: idsOf(sessions) });
  const isProven = await ports.reauthenticate?.(sessions).catch(() => false);
  if (!isProven) return store.dispatch({ type: "unproven", sessions });
  store.dispatch({ type: "started", sessions });
  // Without the port: a backend that asks twice in a row is a failure, not a loop.
  await send(store, sessions, { ...ports, reauthenticate: undefined });
}

function report(store: RevocationStore, ids: readonly string[], error?: SessionsError): void {
  const order = nextOrder();
  if (!error) store.dispatch({ type: "confirmed", ids, order });
  else if (error.code === "not-found") {
    store.dispatch({ type: "confirmed", ids, order, wasGone: true });
  } else if (isOutcomeUnknown(error)) store.dispatch({ type: "lost", ids, order, error });
  else store.dispatch({ type: "failed", ids, error });
}

function isUnderWay(store: RevocationStore, id: string): boolean {
  const status = store.get().byId.get(id)?.status;
  return status !== undefined && busy.has(status);
}

const busy: ReadonlySet<string> = new Set(["reauthenticating", "ending", "checking", "ended"]);
