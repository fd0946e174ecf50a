// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import { SessionsError } from "../../../src/session/SessionsError.js";
import type { Session } from "../../../src/session/Session.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { createWorld } from "./world.js";

const seven = fixtureSessions.slice(1);
const refusal = () => new SessionsError("reauthentication-required");

/** Waits until the responses have been handled. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** Starts a batch of seven sessions. Four of its requests are in flight. */
function begin(overrides: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld(overrides);
  const done = world.end(...seven);
  const confirm = async () => {
    const request = world.requests.shift()!;
    world.listWithout(request.id);
    request.resolve();
    await settle();
  };
  const refuse = async (error: SessionsError) => {
    world.requests.shift()!.reject(error);
    await settle();
  };
  const statuses = () => seven.map(({ sessionId }) => world.statusOf(sessionId));
  return { ...world, done, confirm, refuse, statuses };
}

describe("several at once", () => {
  it("are sent four at a time", async () => {
    const { requests, confirm } = begin();
    expect(requests).toHaveLength(4);
    await confirm();
    expect(requests).toHaveLength(4);
  });

  it("ask for the list once, however many they are", async () => {
    const refresh = vi.fn(async () => undefined);
    const { requests, confirm, done } = begin({ refresh });
    while (requests.length > 0) await confirm();
    await done;
    expect(refresh).toHaveBeenCalledOnce();
  });

  it("that are stopped send no more, wait for what was sent, and leave the rest as it was", async () => {
    const { store, requests, confirm, done, statuses } = begin();
    await confirm();
    store.dispatch({ type: "stopping" });
    expect(store.get().bulk).toMatchObject({ isStopping: true, status: "revoking" });
    while (requests.length > 0) await confirm();
    await done;
    expect(statuses()).toEqual([
      "revoked",
      "revoked",
      "revoked",
      "revoked",
      "revoked",
      "idle",
      "idle",
    ]);
    expect(store.get().result).toMatchObject({ sessions: seven, isStopped: true });
    expect(store.get().result?.ended).toHaveLength(5);
    expect(store.get().bulk).toBeUndefined();
  });

  it("that were all sent before Stop are not called stopped", async () => {
    const { store, requests, confirm, done } = begin();
    for (let i = 0; i < 3; i++) await confirm();
    store.dispatch({ type: "stopping" });
    while (requests.length > 0) await confirm();
    await done;
    expect(store.get().result).toMatchObject({ isStopped: false, ended: seven });
  });

  it("send nothing more after a 429, and say when to try again", async () => {
    const { store, requests, confirm, refuse, done } = begin();
    const limit = new SessionsError("rate-limited", undefined, { retryAfterMs: 30_000 });
    await refuse(limit);
    for (let i = 0; i < 3; i++) await confirm();
    await done;
    expect(requests).toEqual([]);
    const rows = seven.map(({ sessionId }) => store.get().byId.get(sessionId));
    expect(rows.map((row) => row?.status)).toEqual([
      "failed",
      "revoked",
      "revoked",
      "revoked",
      "failed",
      "failed",
      "failed",
    ]);
    expect(rows[6]).toMatchObject({ isUnsent: true, error: { code: "rate-limited" } });
    expect(rows[6]!.retryAt! - Date.now()).toBeGreaterThan(25_000);
  });

  it("send nothing more after a 401: this session is over", async () => {
    const { requests, confirm, refuse, done, statuses } = begin();
    await refuse(new SessionsError("unauthorized"));
    for (let i = 0; i < 3; i++) await confirm();
    await done;
    expect(requests).toEqual([]);
    expect(statuses().filter((status) => status === "failed")).toHaveLength(4);
  });

  it("send nothing more after a request that took longer than the kit waits", async () => {
    const { requests, confirm, refuse, done, store } = begin();
    await refuse(new SessionsError("timeout", undefined, { reason: "unanswered" }));
    for (let i = 0; i < 3; i++) await confirm();
    await done;
    expect(requests).toEqual([]);
    expect(store.get().byId.get(seven[6]!.sessionId)).toMatchObject({
      status: "failed",
      isUnsent: true,
      error: { code: "timeout" },
    });
  });

  it("go on after a time limit of the client's own", async () => {
    const { requests, confirm, refuse, done, statuses } = begin();
    await refuse(new SessionsError("timeout"));
    while (requests.length > 0) await confirm();
    await done;
    expect(statuses()).toEqual(["failed", ...Array.from({ length: 6 }, () => "revoked")]);
  });

  it("go on after one refusal, and report each by itself", async () => {
    const { store, requests, confirm, refuse, done } = begin();
    await refuse(new SessionsError("forbidden"));
    while (requests.length > 0) await confirm();
    await done;
    const { result } = store.get();
    expect(result?.ended).toEqual(seven.slice(1));
    expect(result?.sessions).toEqual(seven);
  });

  it("send nothing more once the device is offline in the middle", async () => {
    let isOnline = true;
    const { store, requests, confirm, done } = begin({ isOnline: () => isOnline });
    isOnline = false;
    for (let i = 0; i < 4; i++) await confirm();
    await done;
    expect(requests).toEqual([]);
    expect(store.get().byId.get(seven[6]!.sessionId)).toMatchObject({
      status: "failed",
      isUnsent: true,
      error: { code: "network" },
    });
  });

  it("are not sent for an account that is no longer here", async () => {
    const { store, requests, confirm, done } = begin();
    const ids = new Set<string>();
    store.dispatch({ type: "list-received", ids, sequence: 1, isWhole: false, accountId: "ada" });
    store.dispatch({ type: "list-received", ids, sequence: 2, isWhole: false, accountId: "eve" });
    for (let i = 0; i < 4; i++) await confirm();
    await done;
    expect(requests).toEqual([]);
    expect([store.get().result, store.get().bulk]).toEqual([undefined, undefined]);
  });
});

describe("a proof in the middle of several", () => {
  it("is asked for once, holds the rest back, and goes on with what is left only", async () => {
    const asked: (readonly Session[])[] = [];
    let yes: (isProven: boolean) => void = () => undefined;
    const { store, requests, confirm, refuse, done, statuses } = begin({
      reauthenticate: (sessions) => {
        asked.push(sessions);
        return new Promise((resolve) => (yes = resolve));
      },
    });
    await confirm();
    for (let i = 0; i < 4; i++) await refuse(refusal());
    expect(requests).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toHaveLength(6);
    expect(store.get().bulk?.status).toBe("reauthenticating");
    expect(new Set(statuses().slice(1))).toEqual(new Set(["reauthenticating"]));
    yes(true);
    await settle();
    expect(store.get().bulk?.status).toBe("revoking");
    const again: string[] = [];
    while (requests.length > 0) {
      again.push(requests[0]!.id);
      await confirm();
    }
    await done;
    expect(again.toSorted()).toEqual(
      seven
        .slice(1)
        .map(({ sessionId }) => sessionId)
        .toSorted(),
    );
    expect(store.get().result?.ended).toEqual(seven);
  });

  it("that is refused tells how many had ended before, and leaves the others as they were", async () => {
    const { store, requests, confirm, done, statuses } = begin({
      reauthenticate: async () => false,
    });
    await confirm();
    for (const request of requests.splice(0)) request.reject(refusal());
    await done;
    expect(statuses()).toEqual(["revoked", ...Array.from({ length: 6 }, () => "idle")]);
    expect(store.get().result).toMatchObject({ isRefused: true, ended: [seven[0]] });
  });

  it("comes first where the host wants it, and nothing is sent before", async () => {
    let yes: (isProven: boolean) => void = () => undefined;
    const { store, requests, done, statuses } = begin({
      isReauthenticationRequired: true,
      reauthenticate: () => new Promise((resolve) => (yes = resolve)),
    });
    await settle();
    expect(requests).toEqual([]);
    expect(new Set(statuses())).toEqual(new Set(["reauthenticating"]));
    yes(false);
    await done;
    expect(requests).toEqual([]);
    expect(store.get().result).toMatchObject({ isRefused: true, ended: [] });
  });
});

describe("everywhere", () => {
  it("ends this device last, and only once all others have ended", async () => {
    const [here, phone, linux] = fixtureSessions as [Session, Session, Session];
    const sent: string[] = [];
    const world = (isRefused: boolean) =>
      createWorld({
        chooseRequests: () =>
          [[phone, linux], [here]].map((wave) =>
            wave.map((session) => ({
              sessions: [session],
              send: async () => {
                sent.push(session.sessionId);
                if (isRefused && session === linux) throw new SessionsError("forbidden");
              },
            })),
          ),
      });
    const first = world(true);
    await first.end(here, phone, linux);
    expect(sent).toEqual([phone.sessionId, linux.sessionId]);
    expect(first.statusOf(here.sessionId)).toBe("idle");
    sent.length = 0;
    await world(false).end(here, phone, linux);
    expect(sent).toEqual([phone.sessionId, linux.sessionId, here.sessionId]);
  });
});
