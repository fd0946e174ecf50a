import { createRevocationStore } from "../../../src/revocation/revocationStore.js";
import { endSessions } from "../../../src/revocation/endSessions.js";
import { nextSequence } from "../../../src/lib/sequence.js";
import type { EndSessionsDeps } from "../../../src/revocation/EndSessionsDeps.js";
import type { Session } from "../../../src/session/Session.js";
import { fixtureSessions } from "../../../src/testing/index.js";

/** A request of the core that the test answers when it wants to. */
export interface Pending {
  id: string;
  resolve(): void;
  reject(error: unknown): void;
}

/** The core with a world that does what the test says. */
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
    /** What the backend's next list holds. */
    listWithout: (id: string) => {
      listed = listed.filter(({ sessionId }) => sessionId !== id);
    },
    end: (...sessions: Session[]) =>
      endSessions(store, sessions, sessions.length > 1 ? "selected" : "one", deps),
    statusOf: (id: string) => store.get().byId.get(id)?.status ?? "idle",
  };
}
