import type { Session } from "../../src/index.js";
import { fixtureSessions } from "../../src/testing/index.js";

/** Creates rows from the fixtures' devices, with the differences that a story needs. */
export function likeFixtures(changes: readonly Partial<Session>[]): Session[] {
  const devices = fixtureSessions.slice(0, 5);
  return changes.map((change, index) => ({
    ...devices[index % devices.length]!,
    sessionId: `row-${index}`,
    location: undefined,
    lastSeen: new Date(devices[1]!.lastSeen.getTime() - index * 3_600_000),
    ...change,
  }));
}
