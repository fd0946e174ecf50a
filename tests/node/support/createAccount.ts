import { randomBytes } from "node:crypto";
import { fixtureSessions } from "../../../src/testing/index.js";

/** An account as a backend keeps it: its sessions, and each session's token. */
export function createAccount() {
  const sessions = new Map(
    fixtureSessions.map((session) => [
      session.sessionId,
      { ...session, token: randomBytes(16).toString("hex") },
    ]),
  );
  const ids = () => [...sessions.keys()];
  return {
    sessions,
    ids,
    tokens: [...sessions.values()].map(({ token }) => token),
    /** Returns the session whose token was sent as `Authorization: Bearer`. */
    whoAsks: (authorization = "") =>
      [...sessions.values()].find(({ token }) => authorization === `Bearer ${token}`),
    /** Returns the sessions as they are sent: without tokens, and without unknown times. */
    wire: () =>
      [...sessions.values()].map((session) =>
        Object.fromEntries(
          Object.entries(session).filter(([name, value]) => name !== "token" && !isUnknown(value)),
        ),
      ),
    end: (id: string) => sessions.delete(id),
    endOthers(id: string) {
      for (const other of ids()) if (other !== id) sessions.delete(other);
    },
  };
}

/** An account of {@link createAccount}. */
export type Account = ReturnType<typeof createAccount>;

function isUnknown(value: unknown): boolean {
  return value === "" || (value instanceof Date && Number.isNaN(value.getTime()));
}
