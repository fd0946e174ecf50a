import { isShallowEqual } from "../lib/equality.js";
import { remember } from "../lib/memoize.js";
import type { SessionListing } from "../query/sessionsCache.js";
import type { Revocation } from "../revocation/RevocationState.js";
import { idsOf } from "../session/sessionLists.js";
import { timeOrNegativeInfinity } from "../session/time.js";
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
  return rowsOf(listing, changes);
}

/** The ids of a list. */
export const listedIds = /* @__PURE__ */ remember(
  ({ sessions }: SessionListing): ReadonlySet<string> => new Set(idsOf(sessions)),
);

interface Rows {
  changes: readonly (string | Session)[];
  rows: readonly Session[];
}

// This is not `remember`, which keeps the last arguments in memory, because sessions must go with their list.
const known = new WeakMap<SessionListing, Rows>();

// A list of thousands is sorted once, because its order stays the same while rows leave it.
const inOrder = /* @__PURE__ */ remember(({ sessions, currentSessionId }: SessionListing) =>
  orderSessions(sessions, currentSessionId),
);

/** Returns the rows in their order. `changes` has the ids of the rows to remove, and the sessions to add. */
function rowsOf(listing: SessionListing, changes: Rows["changes"]): readonly Session[] {
  const before = known.get(listing);
  if (before && isShallowEqual(before.changes, changes)) return before.rows;
  const gone = new Set(changes);
  const joined = changes.filter((change) => typeof change !== "string");
  const left = inOrder(listing).filter(({ sessionId }) => !gone.has(sessionId));
  const rows = joined[0] ? orderSessions([...left, ...joined], listing.currentSessionId) : left;
  known.set(listing, { changes, rows });
  return rows;
}

/**
 * Sorts sessions for the screen: the current session first, then by latest activity, unknown times last. Rows
 * with the same activity are sorted by sign-in time and id, so that they never swap. Returns a new array and
 * does not change the input.
 */
export function orderSessions(sessions: readonly Session[], currentSessionId?: string): Session[] {
  const rank = (session: Session) => (session.sessionId === currentSessionId ? 1 : 0);
  return sessions.toSorted(
    (a, b) =>
      rank(b) - rank(a) ||
      compare(timeOrNegativeInfinity(b.lastSeen), timeOrNegativeInfinity(a.lastSeen)) ||
      compare(timeOrNegativeInfinity(b.createdAt), timeOrNegativeInfinity(a.createdAt)) ||
      compare(a.sessionId, b.sessionId),
  );
}

// `compare` does not subtract, because two unknown times would give NaN.
function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
