import type { Revocation } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";

/**
 * The rows to show: a confirmed one leaves, any other that was asked about stays even when a page of
 * the list has dropped it, so that nobody takes a lost row for a signed-out device.
 */
export function visibleSessions(
  listed: readonly Session[],
  byId: ReadonlyMap<string, Revocation>,
): Session[] {
  const rows = new Map(listed.map((session) => [session.sessionId, session]));
  for (const [id, { status, session }] of byId) {
    if (status === "ended") rows.delete(id);
    else if (!rows.has(id)) rows.set(id, session);
  }
  return [...rows.values()];
}
