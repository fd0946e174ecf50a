import type { Session } from "../../src/index.js";
import { fixtureNow, fixtureSessions } from "../../src/testing/index.js";

const minute = 60_000;
const day = 1_440 * minute;

/** The time zone in which the time of the fixtures is a quarter past midnight. */
export const zoneAfterMidnight = "Asia/Riyadh";

const ago = (milliseconds: number) => new Date(fixtureNow.getTime() - milliseconds);
const unknown = new Date(Number.NaN);

/** Creates a row. Its place says what is special about it. */
const row = (city: string, times: Partial<Session>): Session => ({
  ...fixtureSessions[2]!,
  sessionId: city,
  location: { city },
  ...times,
});

/** Sessions with a last use of every age. */
export const everyAge: readonly Session[] = [
  row("a clock that is ahead", { lastSeen: ago(-2 * minute) }),
  row("this minute", { lastSeen: ago(20_000) }),
  row("4 minutes", { lastSeen: ago(4 * minute) }),
  row("70 minutes, over midnight", { lastSeen: ago(70 * minute) }),
  row("5 hours", { lastSeen: ago(300 * minute) }),
  row("26 hours", { lastSeen: ago(1_560 * minute) }),
  row("47 hours", { lastSeen: ago(2_820 * minute) }),
  row("12 days", { lastSeen: ago(12 * day) }),
  row("40 days", { lastSeen: ago(40 * day) }),
  row("2 years", { lastSeen: ago(731 * day), createdAt: ago(800 * day) }),
  row("no time", { lastSeen: unknown, createdAt: unknown }),
];

/** Sessions with every kind of expiry. Each was used a little later than the next, so that the order is fixed. */
export const everyExpiry: readonly Session[] = [
  row("not soon", { expiresAt: ago(-4 * day) }),
  row("3 days left", { expiresAt: ago(-3 * day) }),
  row("30 hours left", { expiresAt: ago(-1_800 * minute) }),
  row("5 hours left", { expiresAt: ago(-300.5 * minute) }),
  row("2 minutes left", { expiresAt: ago(-2.5 * minute) }),
  row("this minute", { expiresAt: ago(-20_000) }),
  row("3 weeks ago", { expiresAt: ago(21 * day) }),
  row("epoch 0", { expiresAt: new Date(0) }),
  row("the last year there is", { expiresAt: new Date(8.64e15) }),
  row("no time", { expiresAt: unknown }),
].map((session, index) => ({ ...session, lastSeen: ago((index + 4) * minute) }));
