import type { RevocationRequest } from "../revocation/EndSessionsDeps.js";
import type { RevocationTarget, RevocationState } from "../revocation/RevocationState.js";
import { isUnderWay } from "../revocation/selectors.js";
import type { Session } from "../session/Session.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { idsOf } from "../session/sessionLists.js";

/** What decides which calls of the client end some sessions. */
export interface RequestPlanInput {
  target: RevocationTarget;
  /** The session in use, where it is known. */
  currentId?: string;
  /** Its id when it is ended last, after a proof that may have replaced it. */
  currentIdNow?(): string | undefined;
  /** They are all that a call for all would end. */
  isAll: boolean;
}

/**
 * The calls that end some sessions: one for all where the backend has one for exactly these, else
 * one for each. This device comes last, because after it nothing else can be ended from here.
 */
export function planRequests(
  client: SessionsClient,
  sessions: readonly Session[],
  { target, currentId, currentIdNow, isAll }: RequestPlanInput,
): RevocationRequest[][] {
  const isHere = ({ sessionId }: Session) => sessionId === currentId;
  const each = (session: Session): RevocationRequest => ({
    sessions: [session],
    isNameless: isHere(session) && client.signOut !== undefined,
    async send() {
      if (!isHere(session)) return client.revoke(session.sessionId);
      if (client.signOut) return client.signOut();
      return client.revoke(currentIdNow?.() ?? session.sessionId);
    },
  });
  if (target === "all" && isAll && client.revokeAll) {
    return [[{ sessions, isNameless: true, send: async () => client.revokeAll?.() }]];
  }
  const others = sessions.filter((session) => !isHere(session));
  const send = async () => client.revokeOthers?.();
  const together = { sessions: others, isNameless: true, send };
  const phases = [
    isAll && client.revokeOthers && others.length > 0 ? [together] : others.map(each),
    sessions.filter(isHere).map(each),
  ];
  return phases.filter((phase) => phase.length > 0);
}

/** What there is, as it is known now. */
export interface KnownSessions {
  target: RevocationTarget;
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
export function canRevokeInOneRequest(
  sessions: readonly Session[],
  { target, state, sessions: all, here }: KnownSessions,
): boolean {
  const covered = new Set<string | undefined>(idsOf(sessions));
  const isHereCovered = target !== "all" || here.some((id) => covered.has(id));
  if (isHereCovered) for (const id of here) covered.add(id);
  // What is on its way out may stand on no list: a page that has left has none.
  const isBesides = [...state.byId].some(
    ([id, { status }]) => isUnderWay(status) && !covered.has(id),
  );
  const isKnown = (id: string) => covered.has(id) || state.byId.get(id)?.status === "revoked";
  return !isBesides && (target === "all" || idsOf(all).every(isKnown));
}
