import type { Session } from "../../src/index.js";
import { fixtureNow, fixtureSessions } from "../../src/testing/index.js";

/** 25 sessions. They repeat the fixtures, and each is an hour older than the one before. */
export const manySessions: readonly Session[] = Array.from({ length: 25 }, (_, index) => {
  const session = fixtureSessions[index % 7]!;
  if (index < 7) return session;
  return {
    ...session,
    sessionId: `${session.sessionId}-${index}`,
    lastSeen: new Date(fixtureNow.getTime() - index * 3_600_000),
  };
});
