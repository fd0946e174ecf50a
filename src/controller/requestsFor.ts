import type { RevocationRequest } from "../revocation/RevocationPorts.js";
import type { RevocationScope } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import type { SessionsClient } from "../session/SessionsClient.js";

/** What decides which calls of the client end some sessions. */
export interface Aim {
  scope: RevocationScope;
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
export function requestsFor(
  client: SessionsClient,
  sessions: readonly Session[],
  { scope, currentId, currentIdNow, isAll }: Aim,
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
  if (scope === "everywhere" && isAll && client.revokeAll) {
    return [[{ sessions, isNameless: true, send: async () => client.revokeAll?.() }]];
  }
  const others = sessions.filter((session) => !isHere(session));
  const send = async () => client.revokeOthers?.();
  const together = { sessions: others, isNameless: true, send };
  const waves = [
    isAll && client.revokeOthers && others.length > 0 ? [together] : others.map(each),
    sessions.filter(isHere).map(each),
  ];
  return waves.filter((wave) => wave.length > 0);
}
