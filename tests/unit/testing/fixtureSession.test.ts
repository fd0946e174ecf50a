// @vitest-environment node
import { expect, it } from "vitest";
import { parseSession } from "../../../src/index.js";
import { fixtureMinutesAgo, fixtureNow, fixtureSession } from "../../../src/testing/index.js";

const day = 1_440;

it("builds a session that a client would accept as it is, with an id of its own", () => {
  const session = fixtureSession();
  expect(parseSession(session)).toEqual(session);
  expect(fixtureSession().sessionId).not.toBe(session.sessionId);
});

it("keeps each field that the test gives", () => {
  const given = {
    sessionId: "phone",
    createdAt: new Date(Number.NaN),
    lastSeen: fixtureMinutesAgo(40 * day),
    expiresAt: fixtureMinutesAgo(day),
    ip: "",
    userAgent: "curl/8.16.0",
    location: { city: "Kraków" },
  };
  expect(fixtureSession(given)).toEqual(given);
});

it.each([
  ["usual", {}],
  ["not used for long", { lastSeen: fixtureMinutesAgo(40 * day) }],
  ["new", { createdAt: fixtureMinutesAgo(1) }],
  ["old", { createdAt: fixtureMinutesAgo(40 * day) }],
])("builds a session, %s, that is not used before its sign-in or after now", (_, fields) => {
  const { createdAt, lastSeen, expiresAt } = fixtureSession(fields);
  expect(createdAt.getTime()).toBeLessThanOrEqual(lastSeen.getTime());
  expect(lastSeen.getTime()).toBeLessThan(fixtureNow.getTime());
  expect(expiresAt.getTime()).toBeGreaterThan(fixtureNow.getTime());
});

it("moves no time because another one is unknown", () => {
  const unknown = new Date(Number.NaN);
  expect(fixtureSession({ lastSeen: unknown }).createdAt).toEqual(fixtureSession().createdAt);
  expect(fixtureSession({ createdAt: unknown }).lastSeen).toEqual(fixtureSession().lastSeen);
});
