// @vitest-environment node
import { describe, expect, it } from "vitest";
import { isExpired, isKnownTime } from "../../../src/session/time.js";
import { orderSessions } from "../../../src/controller/visibleSessions.js";
import { inactiveFor } from "../../../src/session/inactiveFor.js";
import { parseSession } from "../../../src/session/parseSession.js";
import { parseSessions } from "../../../src/session/parseSessions.js";
import type { Session } from "../../../src/session/Session.js";
import { fixtureSessions } from "../../../src/testing/index.js";

const now = new Date();
const years = (count: number) => new Date(now.getTime() + count * 365.25 * 24 * 3_600_000);

/** Values that backends write for "never", and times in the wrong unit. */
const noTimes: [string, Date][] = [
  ["epoch 0", new Date(0)],
  ["1970", new Date("1970-06-01T00:00:00Z")],
  ["Go's zero time", new Date("0001-01-01T00:00:00Z")],
  ["the last second of 1999", new Date("1999-12-31T23:59:59Z")],
  ["a negative time", new Date(-62_135_596_800_000)],
  ["seconds that were taken for milliseconds", new Date(1_795_000_000)],
  ["milliseconds that were taken for microseconds", new Date(1_795_000_000_000_000)],
  ["101 years ahead", years(101)],
  ["the year 9999", new Date("9999-12-31T23:59:59Z")],
  ["the last year there is", new Date(8.64e15)],
  ["the first year there is", new Date(-8.64e15)],
  ["the highest number", new Date(Number.MAX_VALUE)],
  ["no number", new Date(Number.NaN)],
];

/** Returns a row with this time: as a host's client returns it, parsed, and parsed from JSON. */
const rowsWith = (field: "lastSeen" | "createdAt" | "expiresAt", time: Date): Session[] => {
  const row = { ...fixtureSessions[2]!, [field]: time };
  return [row, parseSession(row), parseSession(JSON.parse(JSON.stringify(row)))];
};

describe.each(noTimes)("a time that is none, %s,", (_, time) => {
  it("is not known, whoever asks", () => {
    expect(isKnownTime(time)).toBe(false);
    for (const { lastSeen } of rowsWith("lastSeen", time))
      expect(isKnownTime(lastSeen)).toBe(false);
    for (const { createdAt } of rowsWith("createdAt", time)) {
      expect(isKnownTime(createdAt)).toBe(false);
    }
  });

  it("is no expiry", () => {
    for (const row of rowsWith("expiresAt", time)) {
      expect(isKnownTime(row.expiresAt)).toBe(false);
      expect(isExpired(row, now)).toBe(false);
      expect(isExpired(row, time)).toBe(false);
    }
  });

  it("is not taken for long ago", () => {
    expect(inactiveFor(rowsWith("lastSeen", time), 30, now)).toEqual([]);
  });

  it("is last in the order, and the later of two rows with one id is the one that is known", () => {
    const known = { ...fixtureSessions[2]!, sessionId: "known" };
    for (const row of rowsWith("lastSeen", time)) {
      expect(orderSessions([row, known])[0]).toBe(known);
      const twin = { ...row, sessionId: "known" };
      expect(parseSessions([twin, known]).sessions[0]!.lastSeen).toEqual(known.lastSeen);
    }
  });
});

it.each([
  ["the first second of 2000", new Date("2000-01-01T00:00:00Z")],
  ["now", now],
  ["99 years ahead", years(99)],
])("%s is a time", (_, time) => {
  expect(isKnownTime(time)).toBe(true);
  expect(isKnownTime(parseSession({ sessionId: "a", lastSeen: time }).lastSeen)).toBe(true);
});

it.each([undefined, null, "2026-11-01T00:00:00Z", 1_795_000_000_000, {}])(
  "%s is no time, and breaks nothing",
  (time) => {
    expect(isKnownTime(time)).toBe(false);
    const row = { ...fixtureSessions[2]!, lastSeen: time, createdAt: time } as unknown as Session;
    expect(orderSessions([row, row])).toHaveLength(2);
    expect(inactiveFor([row], 30, now)).toEqual([]);
    expect(isExpired({ expiresAt: time as Date }, now)).toBe(false);
  },
);

it.each([
  ["2026-11-29 07:44:17.123+00", "2026-11-29T07:44:17.123Z"],
  ["2026-11-29 07:44:17.123456+00", "2026-11-29T07:44:17.123Z"],
  ["2026-11-29 07:44:17+00", "2026-11-29T07:44:17.000Z"],
  ["2026-11-29 07:44:17+00:00", "2026-11-29T07:44:17.000Z"],
  ["2026-11-29 13:14:17.5+0530", "2026-11-29T07:44:17.500Z"],
  ["2026-11-29 13:14:17+05:30", "2026-11-29T07:44:17.000Z"],
  ["2026-11-29 04:44:17-03", "2026-11-29T07:44:17.000Z"],
  ["2026-11-29T04:44:17-03", "2026-11-29T07:44:17.000Z"],
  ["2026-11-29 07:44:17 +0000", "2026-11-29T07:44:17.000Z"],
  ["2026-11-29 07:44:17Z", "2026-11-29T07:44:17.000Z"],
  ["2026-11-29t07:44:17z", "2026-11-29T07:44:17.000Z"],
])("the database's text %s is read", (text, iso) => {
  const { lastSeen, expiresAt } = parseSession({ sessionId: "a", lastSeen: text, expiresAt: text });
  expect([lastSeen.toISOString(), expiresAt.toISOString()]).toEqual([iso, iso]);
});

it.each([
  "2026-11-29 07:44:17.123",
  "2026-11-29 07:44:17",
  "2026-11-29 07:44:17+",
  "2026-11-29 07:44:17+5",
  "2026-11-29 07:44:17 UTC+1",
  "2026-13-29 07:44:17+00",
  "0044-03-15 07:44:17+00 BC",
  "infinity",
  "-infinity",
  "",
])("the database's text %j is no time of a last use, and no expiry", (text) => {
  const row = parseSession({ sessionId: "a", lastSeen: text, expiresAt: text });
  expect(isKnownTime(row.lastSeen)).toBe(false);
  expect(isExpired(row, now)).toBe(false);
});
