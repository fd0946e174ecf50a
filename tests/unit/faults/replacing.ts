import type { MemoryClientOptions } from "../../../src/clients/memory.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { fixtureCurrentId } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";

/** A backend that gives this device a new session, and no longer knows the old one, at each proof. */
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
        // It knows the old id only, so what it ended is put back.
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
