import { expect, it } from "vitest";
import { SessionsError } from "../../../src/session/SessionsError.js";
import {
  initialRevocationState,
  type RevocationResult,
  type RevocationRow,
  type RevocationState,
  type RevocationStatus,
} from "../../../src/revocation/RevocationState.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { resultAnnouncement } from "../../../src/wording/resultAnnouncement.js";
import { en } from "../../support/words.js";

const three = fixtureSessions.slice(1, 4);
const around = {
  messages: en,
  locale: "en",
  nameOf: ({ sessionId }: { sessionId: string }) => sessionId,
  othersLeft: 3,
};

/** The line about three devices with these statuses. A device without a status is untouched. */
function lineOf(
  statuses: readonly (Exclude<RevocationStatus, "idle"> | undefined)[],
  how: Partial<RevocationResult>,
): string | undefined {
  const rows = three.flatMap((session, index): [string, RevocationRow][] => {
    const status = statuses[index];
    const error = status === "failed" ? new SessionsError("forbidden") : undefined;
    const row = { session, target: "selected", batch: three, sequence: 0 } as const;
    return status ? [[session.sessionId, { ...row, status, error }]] : [];
  });
  const ended = three.filter((_, index) => statuses[index] === "revoked");
  const state: RevocationState = {
    ...initialRevocationState,
    byId: new Map(rows),
    result: { sessions: three, ended, target: "selected", ...how },
  };
  return resultAnnouncement(state, around)?.text;
}

const [first, second] = three.map(({ sessionId }) => sessionId) as [string, string];
const unknown = en.outcomeUnknown(first, 1);

it.each([
  ["the person refused to confirm who they are", { isRefused: true }],
  ["the person pressed Stop", { isStopped: true }],
  ["both happened", { isRefused: true, isStopped: true }],
  ["neither happened", {}],
])("an unknown outcome is not called still signed in when %s", (_, how) => {
  expect(lineOf(["unknown"], how)).toBe(unknown);
  expect(lineOf(["unknown", "failed"], how)).toBe(
    `${unknown} ${en.stillSignedIn(second)} ${en.reasons.forbidden}`,
  );
});

it("what the service confirmed is still said beside an unknown outcome", () => {
  const part = `${en.partlySignedOut(1, 3)} ${unknown}`;
  expect(lineOf(["unknown", "revoked"], {})).toBe(part);
  expect(lineOf(["unknown", "revoked"], { isRefused: true })).toBe(part);
  expect(lineOf(["unknown", "revoked"], { isStopped: true })).toBe(
    `${en.stopped(1, 3)} ${unknown}`,
  );
});

it("nothing was signed out when every outcome is known", () => {
  expect(lineOf([], { isRefused: true })).toBe(en.notConfirmed);
  expect(lineOf([], { isStopped: true })).toBe(en.stopped(0, 3));
});
