import type { MemoryClientOptions } from "../../../src/clients/memory.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { fixtureCurrentId } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";

/**
 * A backend that replaces this device's session at each reauthentication. The old id is not valid afterwards.
 */
export function replacing(options: MemoryClientOptions = {}) {
  const backend = fixtureClient(options);
  let currentSessionId = fixtureCurrentId;
  const keep = (isKept: (id: string) => boolean) =>
    backend.setSessions(backend.sessions().filter(({ sessionId }) => isKept(sessionId)));
  const client: SessionsClient = {
    ...backend,
    list: async (request) => ({ ...(await backend.list(request)), currentSessionId }),
    async signOut() {
      await backend.signOut?.();
      keep((id) => id !== currentSessionId);
    },
    ...(options.hasRevokeOthers && {
      async revokeOthers() {
        const before = backend.sessions();
        // The memory client only knows the old id of this device. So restore the sessions, then end the right
        // ones.
        const answer = backend.revokeOthers?.();
        backend.setSessions(before);
        await answer;
        keep((id) => id === currentSessionId);
      },
    }),
  };
  return {
    backend,
    client,
    replace() {
      const before = currentSessionId;
      currentSessionId = "session-after-proof";
      const renewed = backend
        .sessions()
        .map((session) =>
          session.sessionId === before ? { ...session, sessionId: currentSessionId } : session,
        );
      backend.setSessions(renewed);
    },
    methods: () => backend.calls.map(({ method }) => method).filter((name) => name !== "list"),
  };
}
