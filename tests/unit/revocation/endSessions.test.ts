// @vitest-environment node
import { describe, expect, it } from "vitest";
import { nextSequence } from "../../../src/lib/sequence.js";
import { SessionsError, type SessionsErrorCode } from "../../../src/session/SessionsError.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { createWorld } from "./world.js";

const [, iphone, firefox] = fixtureSessions as [never, ...typeof fixtureSessions];
const id = firefox!.sessionId;

describe("ending a session", () => {
  it("has ended only when the backend confirmed", async () => {
    const world = createWorld();
    const done = world.end(firefox!);
    expect(world.statusOf(id)).toBe("revoking");
    world.listWithout(id);
    world.requests[0]!.resolve();
    await done;
    expect(world.statusOf(id)).toBe("revoked");
    expect(world.store.get().result).toMatchObject({ ended: [firefox] });
  });

  it("is one request for five orders", async () => {
    const world = createWorld();
    const orders = Array.from({ length: 5 }, () => world.end(firefox!));
    expect(world.requests).toHaveLength(1);
    world.requests[0]!.resolve();
    await Promise.all(orders);
    expect(world.requests).toHaveLength(1);
  });

  it("takes a session that was gone already for ended", async () => {
    const world = createWorld();
    const done = world.end(firefox!);
    world.listWithout(id);
    world.requests[0]!.reject(new SessionsError("not-found"));
    await done;
    expect(world.store.get().byId.get(id)).toMatchObject({ status: "revoked", wasGone: true });
  });

  it.each<SessionsErrorCode>(["forbidden", "rejected", "rate-limited", "unauthorized"])(
    "has failed on %s, with the reason",
    async (code) => {
      const world = createWorld();
      const done = world.end(firefox!);
      world.requests[0]!.reject(new SessionsError(code));
      await done;
      expect(world.store.get().byId.get(id)).toMatchObject({ status: "failed", error: { code } });
    },
  );

  it.each<SessionsErrorCode>(["network", "timeout", "server", "invalid-response"])(
    "is unknown after %s, until the list tells that it is gone",
    async (code) => {
      const world = createWorld();
      const done = world.end(firefox!);
      world.listWithout(id);
      world.requests[0]!.reject(new SessionsError(code));
      await done;
      expect(world.statusOf(id)).toBe("revoked");
    },
  );

  it("is unknown after a lost answer, and has failed when the list still holds it", async () => {
    const world = createWorld();
    const done = world.end(firefox!);
    world.requests[0]!.reject(new SessionsError("timeout"));
    await done;
    expect(world.statusOf(id)).toBe("failed");
  });

  it("stays unknown when the list cannot be had either", async () => {
    const world = createWorld({ refresh: () => Promise.reject(new SessionsError("network")) });
    const done = world.end(firefox!);
    world.requests[0]!.reject(new SessionsError("timeout"));
    await done;
    expect(world.store.get().byId.get(id)).toMatchObject({ status: "unknown" });
  });

  it("takes an error that no client may throw for an unknown outcome, not for a refusal", async () => {
    const world = createWorld({ refresh: () => Promise.reject(new SessionsError("network")) });
    const done = world.end(firefox!);
    world.requests[0]!.reject(new TypeError("x is not a function"));
    await done;
    expect(world.statusOf(id)).toBe("unknown");
  });

  it("ends two at once without mixing them up", async () => {
    const world = createWorld();
    const both = Promise.all([world.end(firefox!), world.end(iphone!)]);
    world.listWithout(id);
    world.requests[1]!.reject(new SessionsError("forbidden"));
    world.requests[0]!.resolve();
    await both;
    expect([world.statusOf(id), world.statusOf(iphone!.sessionId)]).toEqual(["revoked", "failed"]);
  });

  it("sends nothing while offline", async () => {
    const world = createWorld({ isOnline: () => false });
    await world.end(firefox!);
    expect(world.requests).toEqual([]);
    expect(world.store.get().byId.get(id)).toMatchObject({ status: "failed", isUnsent: true });
  });
});

describe("a list during a sign-out", () => {
  it("that was asked for before the confirmation does not bring the row back", async () => {
    const world = createWorld();
    const before = nextSequence();
    const done = world.end(firefox!);
    world.listWithout(id);
    world.requests[0]!.resolve();
    await done;
    world.list(before, fixtureSessions);
    expect(world.statusOf(id)).toBe("revoked");
  });

  it("that was asked for after it and still holds the row says that it reappeared", async () => {
    const world = createWorld();
    const done = world.end(firefox!);
    world.listWithout(id);
    world.requests[0]!.resolve();
    await done;
    world.list(nextSequence(), fixtureSessions);
    expect(world.statusOf(id)).toBe("reappeared");
  });

  it("of which a page is missing proves nothing about a row that is not on it", async () => {
    const world = createWorld({ refresh: async () => undefined });
    const done = world.end(firefox!);
    world.requests[0]!.reject(new SessionsError("timeout"));
    await done;
    world.store.dispatch({
      type: "list-received",
      ids: new Set(),
      sequence: nextSequence(),
      isWhole: false,
    });
    expect(world.statusOf(id)).toBe("unknown");
  });

  it("tells what became of a row that nobody knew about", async () => {
    const world = createWorld({ refresh: () => Promise.reject(new SessionsError("network")) });
    const done = world.end(firefox!);
    world.requests[0]!.reject(new SessionsError("timeout"));
    await done;
    world.list(nextSequence(), []);
    expect(world.statusOf(id)).toBe("revoked");
    expect(world.store.get().result).toEqual({ sessions: [firefox], ended: [firefox] });
  });

  it("of another account forgets all that was known", async () => {
    const world = createWorld();
    const ids = new Set<string>();
    world.store.dispatch({
      type: "list-received",
      ids,
      sequence: 1,
      isWhole: true,
      accountId: "ada",
    });
    world.store.dispatch({ type: "confirmation-requested", sessions: [firefox!], target: "one" });
    world.store.dispatch({
      type: "list-received",
      ids,
      sequence: 2,
      isWhole: true,
      accountId: "eve",
    });
    expect(world.store.get().byId.size).toBe(0);
  });
});

describe("a proof that the backend wants first", () => {
  const refusal = new SessionsError("reauthentication-required");

  it("is asked for once, and then the same is sent again", async () => {
    let asked = 0;
    const world = createWorld({ reauthenticate: async () => ++asked > 0 });
    const done = world.end(firefox!, iphone!);
    world.listWithout(id);
    world.listWithout(iphone!.sessionId);
    for (const request of world.requests.splice(0)) request.reject(refusal);
    await expect.poll(() => world.requests.length).toBe(2);
    for (const request of world.requests) request.resolve();
    await done;
    expect(asked).toBe(1);
    expect([world.statusOf(id), world.statusOf(iphone!.sessionId)]).toEqual(["revoked", "revoked"]);
  });

  it("that is refused leaves everything as it was", async () => {
    const world = createWorld({ reauthenticate: async () => false });
    const done = world.end(firefox!);
    world.requests[0]!.reject(refusal);
    await done;
    expect(world.statusOf(id)).toBe("idle");
    expect(world.store.get().result).toMatchObject({ isRefused: true, ended: [] });
  });

  it("that is wanted twice in a row is a failure, not a loop", async () => {
    const world = createWorld({ reauthenticate: async () => true });
    const done = world.end(firefox!);
    world.requests[0]!.reject(refusal);
    await expect.poll(() => world.requests.length).toBe(2);
    world.requests[1]!.reject(refusal);
    await done;
    expect(world.statusOf(id)).toBe("failed");
  });
});
