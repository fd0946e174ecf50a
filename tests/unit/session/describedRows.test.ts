// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseSession } from "../../../src/session/parseSession.js";
import { parseSessions } from "../../../src/session/parseSessions.js";
import { reviveSession } from "../../../src/session/reviveSession.js";
import type { Session } from "../../../src/session/Session.js";

const extras = {
  device: { browser: "Chrome", browserVersion: "142", system: "Windows", kind: "desktop" },
  signInMethod: "password",
  application: "Shop",
  organization: "Acme",
  impersonator: "Support",
};

describe("what a backend tells beside the user agent", () => {
  it("is read, and the rest of a device is left out", () => {
    const row = { sessionId: "a", ...extras, device: { ...extras.device, token: "secret" } };
    expect(parseSession(row)).toMatchObject(extras);
    expect(JSON.stringify(parseSession(row))).not.toContain("secret");
  });

  it("is missing from a row where nothing is told", () => {
    const session = parseSession({
      sessionId: "a",
      device: {},
      impersonator: null,
      application: "",
    });
    for (const name of Object.keys(extras)) expect(session).not.toHaveProperty(name);
  });

  it("is reported when it cannot be read, and the row stays", () => {
    const rows = [{ sessionId: "a", device: { browser: 7 }, organization: {}, impersonator: 1 }];
    expect(parseSessions(rows)).toMatchObject({
      sessions: [{ sessionId: "a" }],
      unreadable: {
        count: 0,
        paths: [
          "sessions[0].device.browser",
          "sessions[0].organization",
          "sessions[0].impersonator",
        ],
      },
    });
    expect(parseSessions([{ sessionId: "a", device: "Chrome" }]).unreadable?.paths).toEqual([
      "sessions[0].device",
    ]);
  });

  it("comes back from a cache that went through JSON", () => {
    const session = parseSession({ sessionId: "a", ...extras });
    const stored = JSON.parse(JSON.stringify(session)) as Session;
    expect(reviveSession(stored)).toEqual(session);
  });

  it("is dropped from a row of JavaScript where it is no text", () => {
    const sound = parseSession({ sessionId: "a" });
    const names = ["signInMethod", "application", "organization", "impersonator"] as const;
    for (const name of names) {
      expect(reviveSession({ ...sound, [name]: { toString: 1 } })).toEqual(sound);
    }
    const device = { browser: 7, system: "Linux" } as never;
    expect(reviveSession({ ...sound, device })).toEqual({ ...sound, device: { system: "Linux" } });
    expect(reviveSession({ ...sound, device: null as never })).toEqual(sound);
  });

  it("leaves a sound row as it is", () => {
    const session = parseSession({ sessionId: "a", ...extras });
    expect(reviveSession(session)).toBe(session);
  });
});
