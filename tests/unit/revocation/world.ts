import { createRevocationStore } from "../../../src/revocation/revocationStore.js";
import { endSessions } from "../../../src/revocation/endSessions.js";
import { nextSequence } from "../../../src/lib/sequence.js";
import type { EndSessionsDeps } from "../../../src/revocation/EndSessionsDeps.js";
import type { Session } from "../../../src/session/Session.js";
import { fixtureSessions } from "../../../src/testing/index.js";

/** A revoke request. The test decides when it is answered. */
export interface Pending {
  id: string;
  resolve(): void;
  reject(error: unknown): void;
}

/** Connects the revocation core to a backend that the test controls. */
export function createWorld(overrides: Partial<EndSessionsDeps> = {}) {
  const store = createRevocationStore();
  const requests: Pending[] = [];
  let listed: readonly Session[] = fixtureSessions;
  const list = (sequence: number, sessions = listed) => {
    const ids = new Set(sessions.map(({ sessionId }) => sessionId));
    store.dispatch({ type: "list-received", ids, sequence, isWhole: true });
  };
  const deps: EndSessionsDeps = {
    isOnline: () => true,
    chooseRequests: (sessions) => [
      sessions.map((session) => ({
        sessions: [session],
        send: () =>
          new Promise((resolve, reject) =>
            requests.push({ id: session.sessionId, resolve, reject }),
          ),
      })),
    ],
    refresh: async () => list(nextSequence()),
    ...overrides,
  };
  return {
    store,
    requests,
    deps,
    list,
    /** Removes a session from the backend's next list. */
    listWithout: (id: string) => {
      listed = listed.filter(({ sessionId }) => sessionId !== id);
    },
    end: (...sessions: Session[]) =>
      endSessions(store, sessions, sessions.length > 1 ? "selected" : "one", deps),
    statusOf: (id: string) => store.get().byId.get(id)?.status ?? "idle",
  };
}
