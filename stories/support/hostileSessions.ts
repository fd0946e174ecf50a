import type { Session } from "../../src/index.js";
import { fixtureSessions } from "../../src/testing/index.js";

const like = (index: number, changes: Partial<Session>): Session => ({
  ...fixtureSessions[index]!,
  sessionId: `hostile-${index}`,
  ...changes,
});

/** Sessions with hostile text in the fields that an attacker can write. */
export const hostileSessions: readonly Session[] = [
  like(1, { userAgent: "<script>alert(1)</script><img src=x onerror=alert(1)>" }),
  like(2, {
    userAgent:
      "Mozilla/5.0 (Linux; Android 13; \u202e<b>This device</b>) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Mobile Safari/537.36",
  }),
  like(3, { userAgent: "ThisDevice/1.0" }),
  like(4, { userAgent: `Mozilla/5.0 ${"A".repeat(100_000)}` }),
  like(5, {
    ip: "<b>203.0.113.9</b>",
    location: { city: "\u2066Ber\u200blin\u202e", countryCode: "DE" },
  }),
];

/** Sessions with very long places and devices. */
export const longSessions: readonly Session[] = [
  like(1, {
    location: {
      city: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
      countryCode: "GB",
    },
  }),
  like(2, {
    userAgent:
      "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/29.0 Chrome/152.0.0.0 Safari/537.36",
    location: { city: "Krung Thep Maha Nakhon", countryCode: "TH" },
  }),
  like(4, { ip: "2001:db8:85a3:8d3:1319:8a2e:370:7348", location: undefined }),
];
