import type { Session } from "../session/Session.js";

/**
 * The time at which the fixtures are shown; set your fake clock to it.
 * @example
 * ```ts
 * vi.setSystemTime(fixtureNow);
 * ```
 */
export const fixtureNow = new Date("2026-11-23T21:14:00Z");

const minute = 60_000;
const day = 24 * 60 * minute;
// 20 seconds more, so that a label does not change while a test reads it.
const ago = (milliseconds: number) => new Date(fixtureNow.getTime() - milliseconds - 20_000);

/** The id of the current session in {@link fixtureSessions}. */
export const fixtureCurrentId = "session-mac";

/**
 * Eight sessions as one account may have them, in the order of their last use; the last one has only an id.
 * The addresses are reserved for documentation (RFC 5737, RFC 3849).
 * @example
 * ```ts
 * const client = memoryClient({ sessions: fixtureSessions, currentSessionId: fixtureCurrentId });
 * ```
 */
export const fixtureSessions: readonly Session[] = [
  {
    sessionId: fixtureCurrentId,
    createdAt: ago(5 * day),
    expiresAt: ago(-25 * day),
    lastSeen: ago(0.5 * minute),
    ip: "203.0.113.24",
    userAgent:
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36",
    location: { city: "Berlin", countryCode: "DE" },
  },
  {
    sessionId: "session-iphone",
    createdAt: ago(20 * day),
    expiresAt: ago(-10 * day),
    lastSeen: ago(4 * minute),
    ip: "203.0.113.61",
    userAgent:
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1",
    location: { city: "Berlin", countryCode: "DE" },
  },
  {
    sessionId: "session-firefox",
    createdAt: ago(24 * day),
    expiresAt: ago(-6 * day),
    lastSeen: ago(3 * 60 * minute),
    ip: "198.51.100.7",
    userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:155.0) Gecko/20100101 Firefox/155.0",
    location: { city: "Hamburg", countryCode: "DE" },
  },
  {
    sessionId: "session-edge",
    createdAt: ago(1.1 * day),
    expiresAt: ago(-29 * day),
    lastSeen: ago(1.1 * day),
    ip: "192.0.2.148",
    userAgent:
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36 Edg/152.0.0.0",
    location: { city: "São Paulo", countryCode: "BR" },
  },
  {
    sessionId: "session-galaxy",
    createdAt: ago(28.5 * day),
    expiresAt: ago(-1.2 * day),
    lastSeen: ago(2 * day),
    ip: "2001:db8:2a:17::5",
    userAgent:
      "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Mobile Safari/537.36",
    location: { city: "Kraków", countryCode: "PL" },
  },
  {
    sessionId: "session-steam",
    createdAt: ago(40 * day),
    expiresAt: ago(-50 * day),
    lastSeen: ago(12 * day),
    ip: "203.0.113.24",
    userAgent:
      "Mozilla/5.0 (Windows; U; Windows NT 10.0; en-US; Valve Steam Client/default/1747701103; ) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.6478.183 Safari/537.36",
    location: { city: "Berlin", countryCode: "DE" },
  },
  {
    sessionId: "session-curl",
    createdAt: ago(70 * day),
    expiresAt: ago(-20 * day),
    lastSeen: ago(35 * day),
    ip: "198.51.100.220",
    userAgent: "curl/8.16.0",
  },
  {
    sessionId: "session-unknown",
    createdAt: new Date(Number.NaN),
    expiresAt: new Date(Number.NaN),
    lastSeen: new Date(Number.NaN),
    ip: "",
    userAgent: "",
  },
];
