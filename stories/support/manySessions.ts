import type { Session } from "../../src/index.js";
import { fixtureNow, fixtureSessions } from "../../src/testing/index.js";

/** An account that has lived: 25 sign-ins, the fixtures over and over, each an hour older. */
export const manySessions: readonly Session[] = Array.from({ length: 25 }, (_, index) => {
  const session = fixtureSessions[index % 7]!;
  if (index < 7) return session;
  return {
    ...session,
    sessionId: `${session.sessionId}-${index}`,
    lastSeen: new Date(fixtureNow.getTime() - index * 3_600_000),
  };
});
