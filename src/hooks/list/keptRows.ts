import type { RevocationRow, RevocationStatus } from "../../revocation/RevocationState.js";
import type { Session } from "../../session/Session.js";
import { timeOrNegativeInfinity } from "../../session/time.js";

const problems: ReadonlySet<RevocationStatus> = new Set(["failed", "unknown", "reappeared"]);

/** The ids of the sessions whose revocation the user has to see. A batch shows the others as a number. */
export const idsToSee = (byId: ReadonlyMap<string, RevocationRow>): string[] =>
  [...byId].filter(([, { status, target }]) => target === "one" || problems.has(status)).map(idOf);

const idOf = ([id]: readonly [string, unknown]) => id;

/**
 * Returns the first sessions, and of the others those that must not be hidden: the newest sign-in, a sign-in by
 * somebody else (`impersonator`), and those with one of `ids`.
 */
export function firstRows(
  sessions: readonly Session[],
  count: number,
  ids: ReadonlySet<string | undefined>,
): readonly Session[] {
  let newest: Session | undefined;
  let newestAt = -Infinity;
  for (const session of sessions) {
    const at = timeOrNegativeInfinity(session.createdAt);
    if (at > newestAt) [newest, newestAt] = [session, at];
  }
  return sessions.filter(
    (session, index) =>
      index < count || session === newest || session.impersonator || ids.has(session.sessionId),
  );
}
