import { afterEach, describe, expect, it, vi } from "vitest";
import { en } from "../../../src/index.js";
import { pass, pressButton, sayYes, scopes, targets } from "../hand.js";
import { createScene } from "./scene.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const wanted = "reauthentication-required" as const;
const backends = [
  ["one by one", false],
  ["with calls for all", true],
] as const;

/** Signs out one device. The backend refuses the request because it requires reauthentication. */
async function refuseOne(hasOwnCalls: boolean) {
  const scene = await createScene({ hasOwnCalls });
  scene.backend.script("revoke", wanted);
  await pressButton(en.signOutDevice("Chrome on Android"));
  await sayYes();
  expect(scene.reauthenticate).toHaveBeenCalledOnce();
  return scene;
}
const first = "session-galaxy";

describe.each(backends)("a proof counts from when it is given (%s)", (_, hasOwnCalls) => {
  it.each(scopes)(
    "for %s that was sent before, also where it is refused only then",
    async (scope) => {
      const scene = await refuseOne(hasOwnCalls);
      const before = scene.sent().length;
      const release = scene.hold();
      scene.script(wanted, wanted, wanted, wanted);
      await targets[scope].open();
      await sayYes();
      // Refuse only the requests that are in flight.
      scene.script();
      const sent = scene.sent().slice(before);
      expect(sent.length).toBeGreaterThan(0);
      await scene.prove(true);
      await release();
      await pass(2_000);
      expect(scene.reauthenticate).toHaveBeenCalledOnce();
      for (const call of sent) {
        expect(scene.sent().filter((one) => one === call)).toHaveLength(2);
      }
      for (const id of [first, ...targets[scope].ids]) expect(scene.left()).not.toContain(id);
    },
  );

  it.each(scopes)("not for %s that was sent after it: that is asked about anew", async (scope) => {
    const scene = await refuseOne(hasOwnCalls);
    await scene.prove(true);
    expect(scene.left()).not.toContain(first);
    scene.script(wanted, wanted, wanted, wanted);
    await targets[scope].open();
    await sayYes();
    await pass(0);
    expect(scene.reauthenticate).toHaveBeenCalledTimes(2);
    const sent = scene.sent().length;
    await scene.prove(false);
    expect(scene.sent()).toHaveLength(sent);
    expect(scene.onSignedOut).not.toHaveBeenCalled();
  });

  it.each(scopes)("and is none for %s where the person gave up", async (scope) => {
    const scene = await refuseOne(hasOwnCalls);
    const release = scene.hold();
    scene.script(wanted, wanted, wanted, wanted);
    await targets[scope].open();
    await sayYes();
    scene.script();
    await scene.prove(false);
    await release();
    expect(scene.reauthenticate).toHaveBeenCalledTimes(2);
    expect(scene.left()).toHaveLength(8);
  });
});

describe("this device that gets a new session while it is asked about", () => {
  it.each(["this-device", "all"] as const)(
    "is ended by %s under its new id where the backend signs out by id only",
    async (scope) => {
      const scene = await createScene({ hasOwnCalls: false, hasSignOut: false });
      await targets[scope].open();
      await scene.happen["this device gets a new session"]();
      await sayYes();
      await pass(2_000);
      expect(scene.sent().at(-1)).toBe("session-mac-renewed");
      expect(scene.sent()).not.toContain("session-mac");
      expect(scene.onSignedOut.mock.calls).toEqual([[{ reason: "here" }]]);
    },
  );

  it.each(["this-device", "all"] as const)(
    "is ended by %s also where the host asks",
    async (scope) => {
      let yes: (isYes: boolean) => void = () => undefined;
      const confirm = () => new Promise<boolean>((resolve) => (yes = resolve));
      const scene = await createScene({ hasOwnCalls: false, hasSignOut: false, confirm });
      await targets[scope].open();
      await scene.happen["this device gets a new session"]();
      yes(true);
      await pass(2_000);
      expect(scene.sent().at(-1)).toBe("session-mac-renewed");
      expect(scene.onSignedOut.mock.calls).toEqual([[{ reason: "here" }]]);
    },
  );
});
