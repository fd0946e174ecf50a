// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { RevokeResult } from "../../../src/revocation/RevokeResult.js";
import { idsOf } from "../../../src/session/sessionLists.js";
import type { Session } from "../../../src/session/Session.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { createWorld } from "./world.js";

const three = fixtureSessions.slice(1, 4);
const [phone, firefox, edge] = three as [Session, Session, Session];

/** Waits until the responses have been handled. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

const outcomes = ["revoked", "failed", "unknown", "unsent"] as const;

/** The ids of each outcome, without the outcomes that no session has. */
const told = (result: RevokeResult) =>
  Object.fromEntries(
    outcomes.flatMap((outcome) =>
      result[outcome].length > 0 ? [[outcome, idsOf(result[outcome])]] : [],
    ),
  );

describe("the result of a revoke", () => {
  it("names what has ended, what the backend refused, and what nobody knows", async () => {
    const { list: _, ...world } = createWorld({
      refresh: () => Promise.reject(new SessionsError("network")),
    });
    const done = world.end(...three);
    world.requests[0]!.resolve();
    world.requests[1]!.reject(new SessionsError("forbidden"));
    world.requests[2]!.reject(new SessionsError("timeout"));
    expect(told(await done)).toEqual({
      revoked: [phone.sessionId],
      failed: [firefox.sessionId],
      unknown: [edge.sessionId],
    });
  });

  it("takes a session that was gone already for revoked", async () => {
    const world = createWorld();
    const done = world.end(firefox);
    world.listWithout(firefox.sessionId);
    world.requests[0]!.reject(new SessionsError("not-found"));
    expect(told(await done)).toEqual({ revoked: [firefox.sessionId] });
  });

  it("takes a session that a later list still has for failed", async () => {
    const world = createWorld();
    const done = world.end(firefox);
    world.requests[0]!.resolve();
    expect(told(await done)).toEqual({ failed: [firefox.sessionId] });
  });

  it("says that nothing was sent while offline", async () => {
    const world = createWorld({ isOnline: () => false });
    expect(told(await world.end(...three))).toEqual({ unsent: idsOf(three) });
  });

  it("says what a stop has kept back, and what was ended before it", async () => {
    const world = createWorld();
    const done = world.end(...fixtureSessions.slice(1, 7));
    world.store.dispatch({ type: "stopping" });
    for (const request of world.requests.splice(0)) {
      world.listWithout(request.id);
      request.resolve();
    }
    expect(told(await done)).toEqual({
      revoked: idsOf(fixtureSessions.slice(1, 5)),
      unsent: idsOf(fixtureSessions.slice(5, 7)),
    });
  });

  it("says that nothing was done where the person did not reauthenticate", async () => {
    const world = createWorld({ reauthenticate: async () => false });
    const done = world.end(...three);
    for (const request of world.requests)
      request.reject(new SessionsError("reauthentication-required"));
    expect(told(await done)).toEqual({ unsent: idsOf(three) });
  });

  it("says what a rate limit has kept back", async () => {
    const world = createWorld();
    const done = world.end(...fixtureSessions.slice(1, 7));
    for (const request of world.requests.splice(0))
      request.reject(new SessionsError("rate-limited"));
    expect(told(await done)).toEqual({
      failed: idsOf(fixtureSessions.slice(1, 5)),
      unsent: idsOf(fixtureSessions.slice(5, 7)),
    });
  });

  it("says of a call beside another that it has sent nothing, and of an ended session that it has ended", async () => {
    const world = createWorld();
    const first = world.end(firefox);
    expect(told(await world.end(firefox))).toEqual({ unsent: [firefox.sessionId] });
    world.listWithout(firefox.sessionId);
    world.requests[0]!.resolve();
    await first;
    const batch = world.end(firefox, edge);
    expect(told(await world.end(phone, edge))).toEqual({
      unsent: [phone.sessionId, edge.sessionId],
    });
    world.listWithout(edge.sessionId);
    world.requests[1]!.resolve();
    expect(told(await batch)).toEqual({ revoked: [firefox.sessionId, edge.sessionId] });
  });

  it("does not claim an outcome when the account has changed meanwhile", async () => {
    const world = createWorld();
    const done = world.end(...fixtureSessions.slice(1, 7));
    world.requests[0]!.resolve();
    await settle();
    world.store.dispatch({ type: "replaced" });
    for (const request of world.requests.splice(1)) request.reject(new SessionsError("server"));
    expect(told(await done)).toEqual({
      revoked: [fixtureSessions[1]!.sessionId],
      unknown: idsOf(fixtureSessions.slice(2, 6)),
      unsent: idsOf(fixtureSessions.slice(6, 7)),
    });
  });
});
