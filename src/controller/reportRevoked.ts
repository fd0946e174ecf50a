import type { RevocationRow } from "../revocation/RevocationState.js";
import { callHost } from "./callHost.js";
import type { Kit } from "./Kit.js";

/**
 * Calls `onRevoked` for sessions whose outcome was unknown and that have ended, once for each target. The target
 * is the one that the user chose at first, because "Check again" on one row chooses no other.
 */
export function reportRevoked({ handlers }: Kit, rows: readonly RevocationRow[]): void {
  for (const target of new Set(rows.map((row) => row.target))) {
    const sessions = rows.filter((row) => row.target === target).map(({ session }) => session);
    callHost(() => handlers.current.onRevoked?.({ sessions, target }));
  }
}
