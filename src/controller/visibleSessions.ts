import { remember } from "../lib/memoize.js";
import type { SessionListing } from "../query/sessionsCache.js";
import type { Revocation } from "../revocation/RevocationState.js";
import { idsOf } from "../session/sessionLists.js";
import { orderSessions } from "../session/orderSessions.js";
import type { Session } from "../session/Session.js";

/**
 * The rows to show, in their order. A confirmed session leaves. Any other session with a revocation stays, also
 * when the list has dropped it, so that nobody mistakes a lost row for a signed-out device. Returns the same
 * array until a row comes or goes.
 */
export function visibleSessions(
  listing: SessionListing,
  byId: ReadonlyMap<string, Revocation>,
): readonly Session[] {
  const listed = listedIds(listing);
  const changes: (string | Session)[] = [];
  for (const [id, { status, session }] of byId) {
    if (status === "revoked") changes.push(id);
    else if (!listed.has(id)) changes.push(session);
  }
  return rowsOf(listing, ...changes);
}

const listedIds = /* @__PURE__ */ remember(
  ({ sessions }: SessionListing): ReadonlySet<string> => new Set(idsOf(sessions)),
);

/** The ids of the sessions that leave, and the sessions that join. */
const rowsOf = /* @__PURE__ */ remember(
  ({ sessions, currentSessionId }: SessionListing, ...changes: readonly (string | Session)[]) => {
    const gone = new Set(changes);
    const joined = changes.filter((change) => typeof change !== "string");
    const left = sessions.filter(({ sessionId }) => !gone.has(sessionId));
    return orderSessions([...left, ...joined], currentSessionId);
  },
);
