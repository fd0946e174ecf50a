import type { Session } from "react-active-sessions";

const hourMs = 3_600_000;
const chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome";
const safari = "AppleWebKit/605.1.15 (KHTML, like Gecko) Version";

/** The user agent of each common browser, for a given version. */
const agents: ((version: number) => string)[] = [
  (v) => `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome}/${v}.0.0.0 Safari/537.36`,
  (v) => `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${chrome}/${v}.0.0.0 Safari/537.36`,
  (v) => `Mozilla/5.0 (Linux; Android 10; K) ${chrome}/${v}.0.0.0 Mobile Safari/537.36`,
  (v) =>
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome}/${v}.0.0.0 Safari/537.36 Edg/${v}.0.0.0`,
  (v) => `Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:${v}.0) Gecko/20100101 Firefox/${v}.0`,
  (v) => `Mozilla/5.0 (X11; Linux x86_64; rv:${v}.0) Gecko/20100101 Firefox/${v}.0`,
  (v) =>
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${safari}/${(v % 9) + 10}.${v % 4} Safari/605.1.15`,
  (v) =>
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${safari}/26.${v % 4} Mobile/15E148 Safari/604.1`,
];

/**
 * Creates `count` sessions. 1,000 of them contain about 30 different devices, and 10,000 contain 300 different user
 * agents. Each session has its own place and time.
 */
export function sampleSessions(count: number, now = Date.now()): Session[] {
  return Array.from({ length: count }, (_, index) => {
    const agent = agents[index % agents.length]!;
    const version = 148 - (Math.floor(index / agents.length) % 40);
    const seen = now - (index < 3 ? index * 40_000 : index ** 1.3 * 120_000);
    return {
      sessionId: `session-${index}`,
      userAgent: agent(version),
      ip: `203.0.113.${index % 256}`,
      location: { city: `City ${index % 90}`, countryCode: "DE" },
      createdAt: new Date(seen - hourMs * (1 + (index % 500))),
      lastSeen: new Date(seen),
      expiresAt: new Date(now + 720 * hourMs),
    };
  });
}
