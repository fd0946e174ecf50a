// @vitest-environment node
import { expect, it } from "vitest";
import { inactiveFor } from "../../../src/session/inactiveFor.js";
import { fixtureNow, fixtureSessions } from "../../../src/testing/index.js";

const idsAfter = (days: number, now = fixtureNow) =>
  inactiveFor(fixtureSessions, days, now).map(({ sessionId }) => sessionId);

it("finds what was last used longer ago", () => {
  expect(idsAfter(10)).toEqual(["session-steam", "session-curl"]);
  expect(idsAfter(30)).toEqual(["session-curl"]);
  expect(idsAfter(60)).toEqual([]);
});

it("goes by the clock that it is given, the server's", () => {
  expect(idsAfter(30, new Date(fixtureNow.getTime() + 20 * 24 * 3_600_000))).toContain(
    "session-steam",
  );
});

it("leaves out what nobody knows the time of", () => {
  expect(idsAfter(0)).not.toContain("session-unknown");
});
