import type { SessionListing } from "../query/sessionsCache.js";

/**
 * Whether the list proves the end of each session that is missing on it. When the current session is missing on
 * the list, the list is wrong and proves nothing, because that session has just fetched it. When the id of the
 * current session was never known, an empty list proves nothing, for the same reason.
 *
 * @param ids The ids of all sessions on the list.
 * @param ownIds The ids that this device's session has had.
 */
export function provesRevocations(
  { currentSessionId, isWhole }: Pick<SessionListing, "currentSessionId" | "isWhole">,
  ids: ReadonlySet<string>,
  ownIds: ReadonlySet<string>,
): boolean {
  const expected = currentSessionId === undefined ? [...ownIds] : [currentSessionId];
  return isWhole && (expected.length === 0 ? ids.size > 0 : expected.some((id) => ids.has(id)));
}
