import type { SessionListing } from "../query/sessionsCache.js";

/**
 * Whether a row that is missing on a list has ended. When the list lacks the session that asked for it,
 * it proves nothing, because that one is there as long as it can ask: something is wrong with the list.
 * When nobody has ever told which session that is, an empty list proves nothing, for the same reason.
 *
 * @param ids Of all that the list holds.
 * @param ownIds The ids that this device has had.
 */
export function provesRevocations(
  { currentSessionId, isWhole }: Pick<SessionListing, "currentSessionId" | "isWhole">,
  ids: ReadonlySet<string>,
  ownIds: ReadonlySet<string>,
): boolean {
  const expected = currentSessionId === undefined ? [...ownIds] : [currentSessionId];
  return isWhole && (expected.length === 0 ? ids.size > 0 : expected.some((id) => ids.has(id)));
}
