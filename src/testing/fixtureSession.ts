import type { Session } from "../session/Session.js";
import { fixtureNow } from "./fixtures.js";

const hour = 60;
const day = 24 * hour;

/**
 * A time before {@link fixtureNow}; after it when `minutes` is negative. It is 20 seconds earlier than asked, so
 * that its label ("4 minutes ago") does not change while a test reads it.
 * @example
 * ```ts
 * const session = fixtureSession({ lastSeen: fixtureMinutesAgo(4) });
 * ```
 */
export const fixtureMinutesAgo = (minutes: number): Date =>
  new Date(fixtureNow.getTime() - minutes * 60_000 - 20_000);

let created = 0;

/**
 * Builds a session. By default it is Chrome on Windows in Berlin, with an id of its own. It signed in 5 days
 * before {@link fixtureNow}, was last used an hour before, and expires 25 days after. When you give one of the
 * first two times, the other one moves so that the session is not used before its sign-in.
 *
 * @param fields The fields that matter to the test.
 * @example
 * ```ts
 * const phone = fixtureSession({ userAgent: "MyApp/2.1 (iPhone; iOS 18.7)", lastSeen: fixtureMinutesAgo(4) });
 * const client = memoryClient({ sessions: [fixtureSession(), phone], serverTime: () => fixtureNow });
 * ```
 */
export function fixtureSession(fields: Partial<Session> = {}): Session {
  created += 1;
  const usualStart = fixtureMinutesAgo(5 * day);
  const usualUse = fixtureMinutesAgo(hour);
  // An Invalid Date is neither earlier nor later than another time, so it does not move that time.
  const { createdAt: start = usualStart, lastSeen: use = usualUse } = fields;
  return {
    sessionId: `fixture-${created}`,
    createdAt: use < usualStart ? use : usualStart,
    expiresAt: fixtureMinutesAgo(-25 * day),
    lastSeen: start > usualUse ? start : usualUse,
    ip: "203.0.113.24",
    userAgent:
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36",
    location: { city: "Berlin", countryCode: "DE" },
    ...fields,
  };
}
