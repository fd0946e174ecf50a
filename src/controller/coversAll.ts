import { isUnderWay } from "../revocation/isUnderWay.js";
import type { RevocationScope, RevocationState } from "../revocation/RevocationState.js";
import { idsOf } from "../session/idsOf.js";
import type { Session } from "../session/Session.js";

/** What there is, as it is known now. */
export interface Known {
  scope: RevocationScope;
  state: RevocationState;
  /** All that are known: those of the order, and those of the list as it is now. */
  sessions: readonly Session[];
  /** This device's ids: a proof may have given it another one since the order. */
  here: readonly (string | undefined)[];
}

/**
 * Whether one call for all ends exactly these: not one that is on its way out already, and where all
 * others are asked for, none that has come meanwhile. Everywhere means those that came as well.
 */
export function coversAll(
  sessions: readonly Session[],
  { scope, state, sessions: all, here }: Known,
): boolean {
  const covered = new Set<string | undefined>(idsOf(sessions));
  const isHereCovered = scope !== "everywhere" || here.some((id) => covered.has(id));
  if (isHereCovered) for (const id of here) covered.add(id);
  // What is on its way out may stand on no list: a page that has left has none.
  const isBesides = [...state.byId].some(
    ([id, { status }]) => isUnderWay(status) && !covered.has(id),
  );
  const isKnown = (id: string) => covered.has(id) || state.byId.get(id)?.status === "ended";
  return !isBesides && (scope === "everywhere" || idsOf(all).every(isKnown));
}
