import { isKnownTime, type Session } from "../../../src/index.js";
import { fixtureNow, fixtureSessions } from "../../../src/testing/index.js";

// A date that cannot be read would end the list that is written by hand.
const samples = fixtureSessions.filter(({ lastSeen }) => isKnownTime(lastSeen));
const hourMs = 3_600_000;

/** As many sessions as asked for, as of now: the same few devices, each time from elsewhere and later. */
export function sampleSessions(count: number): Session[] {
  const shift = Date.now() - fixtureNow.getTime();
  const moved = (date: Date, hours: number) => new Date(date.getTime() + shift - hours * hourMs);
  return Array.from({ length: count }, (_, index) => {
    const sample = samples[index % samples.length]!;
    const hours = Math.floor(index / samples.length) * 31;
    return {
      ...sample,
      sessionId: `session-${index}`,
      ip: `203.0.113.${index % 256}`,
      location: { city: `City ${index}`, countryCode: "DE" },
      createdAt: moved(sample.createdAt, hours),
      lastSeen: moved(sample.lastSeen, hours),
      expiresAt: moved(sample.expiresAt, 0),
    };
  });
}
