import { remember } from "../lib/memoize.js";
import type { SessionListing } from "../query/sessionsCache.js";
import type { Revocation } from "../revocation/RevocationState.js";
import { idsOf } from "../session/sessionLists.js";
import { orderSessions } from "../session/orderSessions.js";
import type { Session } from "../session/Session.js";

/**
 * The rows to show, in their order. A session that is `revoked` has no row. Any other session with a revocation
 * keeps its row, also when it is missing on the list. Otherwise the user would think that a missing row is a
 * signed-out device. Returns the same array until a row is added or removed.
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

/** Returns the rows in their order. `changes` has the ids of the rows to remove, and the sessions to add. */
const rowsOf = /* @__PURE__ */ remember(
  ({ sessions, currentSessionId }: SessionListing, ...changes: readonly (string | Session)[]) => {
    const gone = new Set(changes);
    const joined = changes.filter((change) => typeof change !== "string");
    const left = sessions.filter(({ sessionId }) => !gone.has(sessionId));
    return orderSessions([...left, ...joined], currentSessionId);
  },
);
