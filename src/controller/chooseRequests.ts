import type { RevocationRequest } from "../revocation/EndSessionsDeps.js";
import type { RevocationTarget, RevocationState } from "../revocation/RevocationState.js";
import { isUnderWay } from "../revocation/selectors.js";
import type { Session } from "../session/Session.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { idsOf } from "../session/sessionLists.js";

/** The input of `chooseRequests`. It decides which client calls end the sessions. */
export interface RequestPlanInput {
  target: RevocationTarget;
  /** The id of the current session, when it is known. */
  currentId?: string;
  /** The id of the current session when its own request is sent. Reauthentication may have changed the id. */
  currentIdNow?(): string | undefined;
  /** Whether `revokeOthers` or `revokeAll` would end exactly these sessions. */
  isAll: boolean;
}

/**
 * Plans the client calls that end these sessions. When the client has one call that ends exactly these
 * sessions, plans that call. Otherwise plans one call for each session. The call for this device's own session
 * comes last, because this page cannot end another session after it.
 */
export function chooseRequests(
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

/** What `canRevokeInOneRequest` needs to know. */
export interface KnownSessions {
  target: RevocationTarget;
  state: RevocationState;
  /** All known sessions: those of the batch, and those of the list at present. */
  sessions: readonly Session[];
  /** The ids of this device's session. Reauthentication may have changed the id since the batch began. */
  here: readonly (string | undefined)[];
}

/**
 * Whether `revokeOthers` or `revokeAll` would end exactly these sessions. Returns `false` when another
 * revocation is in progress. For every target except `all`, it also returns `false` when another session has
 * appeared, because that session would end too. The target `all` includes new sessions.
 */
export function canRevokeInOneRequest(
  sessions: readonly Session[],
  { target, state, sessions: all, here }: KnownSessions,
): boolean {
  const covered = new Set<string | undefined>(idsOf(sessions));
  const isHereCovered = target !== "all" || here.some((id) => covered.has(id));
  if (isHereCovered) for (const id of here) covered.add(id);
  // Check the rows of the store too, because a session in progress may be missing on the list.
  const isBesides = [...state.byId].some(
    ([id, { status }]) => isUnderWay(status) && !covered.has(id),
  );
  const isKnown = (id: string) => covered.has(id) || state.byId.get(id)?.status === "revoked";
  return !isBesides && (target === "all" || idsOf(all).every(isKnown));
}
