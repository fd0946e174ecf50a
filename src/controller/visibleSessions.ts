import { remember } from "../lib/memoize.js";
import type { SessionListing } from "../query/sessionsCache.js";
import type { Revocation } from "../revocation/RevocationState.js";
import { idsOf } from "../session/sessionLists.js";
import { orderSessions } from "../session/orderSessions.js";
import type { Session } from "../session/Session.js";

/**
 * The rows to show, in their order: a confirmed one leaves, any other that was asked about stays even when a
 * page of the list has dropped it, so that nobody takes a lost row for a signed-out device. It is the same
 * array until another row is shown, whatever else happens to the rows.
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

/** @param changes The ids of those that leave, and the sessions that join. */
const rowsOf = /* @__PURE__ */ remember(
  ({ sessions, currentSessionId }: SessionListing, ...changes: readonly (string | Session)[]) => {
    const gone = new Set(changes);
    const joined = changes.filter((change) => typeof change !== "string");
    const left = sessions.filter(({ sessionId }) => !gone.has(sessionId));
    return orderSessions([...left, ...joined], currentSessionId);
  },
);
