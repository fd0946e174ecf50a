// @vitest-environment node
import { describe, expect, it } from "vitest";
import { isExpired, isKnownTime } from "../../../src/session/time.js";
import { orderSessions } from "../../../src/controller/visibleSessions.js";
import { parseSession } from "../../../src/session/parseSession.js";
import { parseSessions } from "../../../src/session/parseSessions.js";
import { isSessionsError } from "../../../src/session/SessionsError.js";

const row = {
  sessionId: "a",
  createdAt: "2026-11-01T08:00:00Z",
  expiresAt: "2026-12-01T08:00:00+01:00",
  lastSeen: "2026-11-20T08:00:00.5Z",
  ip: "203.0.113.1",
  userAgent: "curl/8.5.0",
};

describe("a session from the wire", () => {
  it("reads times with Z, with an offset, and Dates", () => {
    const session = parseSession({ ...row, lastSeen: new Date("2026-11-20T08:00:00Z") });
    expect(session.createdAt.toISOString()).toBe("2026-11-01T08:00:00.000Z");
    expect(session.expiresAt.toISOString()).toBe("2026-12-01T07:00:00.000Z");
    expect(session.lastSeen.toISOString()).toBe("2026-11-20T08:00:00.000Z");
  });

  it.each(["2026-11-01T08:00:00", "yesterday", 1_790_000_000, null, undefined, {}, "2026-11-01"])(
    "does not guess what the time %s means",
    (lastSeen) => {
      expect(isKnownTime(parseSession({ ...row, lastSeen }).lastSeen)).toBe(false);
    },
  );

  it("keeps a row of which only the id can be read", () => {
    const session = parseSession({ sessionId: "a", ip: 7, userAgent: null, location: "Berlin" });
    expect(session).toMatchObject({ sessionId: "a", ip: "", userAgent: "" });
    expect(session.location).toBeUndefined();
    expect(isKnownTime(session.createdAt)).toBe(false);
  });

  it("keeps hostile text as it is, and is not reached through __proto__", () => {
    const json = JSON.parse(
      '{"sessionId":"__proto__","__proto__":{"ip":"192.0.2.1"},"userAgent":"<script>\\u202e"}',
    );
    const session = parseSession(json);
    expect(session.sessionId).toBe("__proto__");
    expect(session.ip).toBe("");
    expect(Object.getPrototypeOf(session)).toBe(Object.prototype);
    expect(session.userAgent).toBe("<script>\u202e");
  });

  it("takes a user agent of 100 kB", () => {
    const userAgent = "x".repeat(100_000);
    expect(parseSession({ ...row, userAgent }).userAgent).toBe(userAgent);
  });
});

describe("a list from the wire", () => {
  it("takes null for an empty list", () => {
    expect(parseSessions(null)).toEqual({ sessions: [] });
    expect(parseSessions([])).toEqual({ sessions: [] });
  });

  it("names the path of the first row where none has an id, and never a value", () => {
    const error = caught(() => parseSessions([{ ...row, sessionId: 47.11 }, { id: "4711" }]));
    expect(error).toMatchObject({ code: "invalid-response" });
    expect(error.message).toContain("sessions[0].sessionId");
    expect(error.message).not.toMatch(/47/);
  });

  it("leaves out a row without an id, and shows the others", () => {
    const rows = [row, { ...row, sessionId: "" }, "b", { ...row, sessionId: "c" }, null, [row]];
    expect(parseSessions(rows).sessions.map(({ sessionId }) => sessionId)).toEqual(["a", "c"]);
  });

  it("says which rows and fields could not be read", () => {
    const rows = [{ ...row, lastSeen: "yesterday" }, { browser: "no id" }];
    expect(parseSessions(rows, { path: "data" }).unreadable).toEqual({
      count: 1,
      paths: ["data[0].lastSeen", "data[1].sessionId"],
    });
  });

  it("refuses a first page of which no row can be read, and counts the rows of a later one", () => {
    expect(caught(() => parseSessions([{}])).code).toBe("invalid-response");
    expect(parseSessions([{}], { cursor: "2" }).unreadable).toMatchObject({ count: 1 });
  });

  it.each(["", null])("takes the cursor %j for that of the first page", (cursor) => {
    const options = { cursor: cursor as string };
    expect(caught(() => parseSessions([{}], options)).code).toBe("invalid-response");
  });

  it("takes null for no options", () => {
    expect(parseSessions([row], null as never).sessions).toHaveLength(1);
  });

  it("names the first hole of a list with nothing but holes", () => {
    expect(caught(() => parseSessions(new Array(5))).message).toBe("sessions[0] could not be read");
  });

  it("counts a row that throws as unreadable", () => {
    const broken = {
      get sessionId() {
        throw new Error("secret");
      },
    };
    const { sessions, unreadable } = parseSessions([row, broken]);
    expect(sessions).toHaveLength(1);
    expect(unreadable).toEqual({ count: 1, paths: ["sessions[1]"] });
  });

  it.each([
    [7, "7"],
    [0, "0"],
    [-5, "-5"],
  ])("reads the id %s as text", (sessionId, text) => {
    expect(parseSessions([{ ...row, sessionId }]).sessions[0]!.sessionId).toBe(text);
  });

  it.each([2 ** 53, 1.5, Number.NaN, true, {}, [], ["a"]])(
    "does not take %s for an id: a number that is not exact is another session's",
    (sessionId) => {
      expect(parseSessions([row, { ...row, sessionId }]).sessions).toHaveLength(1);
    },
  );

  it.each([undefined, "<html>", 7, { sessions: [] }, true])("refuses %s", (json) => {
    expect(caught(() => parseSessions(json)).code).toBe("invalid-response");
  });

  it("makes two rows with one id one, the one used last", () => {
    const later = { ...row, lastSeen: "2026-11-21T08:00:00Z", ip: "203.0.113.2" };
    expect(parseSessions([row, later]).sessions.map(({ ip }) => ip)).toEqual(["203.0.113.2"]);
  });
});

describe("the order of rows", () => {
  const at = (sessionId: string, lastSeen: string) => parseSession({ ...row, sessionId, lastSeen });
  const old = at("old", "2026-11-01T08:00:00Z");
  const fresh = at("fresh", "2026-11-22T08:00:00Z");
  const unknown = at("unknown", "never");

  it("is current first, then latest activity, unknown times last", () => {
    const input = [unknown, old, fresh];
    const ids = (current?: string) => orderSessions(input, current).map((s) => s.sessionId);
    expect(ids()).toEqual(["fresh", "old", "unknown"]);
    expect(ids("old")).toEqual(["old", "fresh", "unknown"]);
    expect(input).toEqual([unknown, old, fresh]);
  });

  it("does not depend on the order of equal rows", () => {
    const twin = at("a-twin", "2026-11-22T08:00:00Z");
    expect(orderSessions([fresh, twin])).toEqual(orderSessions([twin, fresh]));
  });
});

it("tells expired sessions apart, and never an unknown expiry", () => {
  const now = new Date("2026-12-01T07:00:00Z");
  expect(isExpired(parseSession(row), now)).toBe(true);
  expect(isExpired(parseSession(row), new Date(now.getTime() - 1))).toBe(false);
  expect(isExpired(parseSession({ ...row, expiresAt: "?" }), now)).toBe(false);
});

function caught(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (isSessionsError(error)) return error;
  }
  throw new Error("there should have been a SessionsError");
}
