import type { Session } from "../session/Session.js";
import type { RevocationState } from "./RevocationState.js";

/** Under which ids the rows of an order stand: this device's own may have got a new one meanwhile. */
export function keysOf(
  { byId }: RevocationState,
  batch: readonly Session[],
  sessions: readonly Session[] = batch,
): string[] {
  const own = [...byId].find(([, row]) => row.batch === batch && row.ownId !== undefined);
  return sessions.map(({ sessionId }) => (own?.[1].ownId === sessionId ? own[0] : sessionId));
}
