import { afterEach, describe, expect, it, vi } from "vitest";
import { en, type RevocationTarget } from "../../../src/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { pass, question, sayYes, scopes, targets } from "../hand.js";
import { createScene, type Happening, newcomer, renewedId } from "./scene.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const here = "session-mac";
const gone = "session-unknown";
const asked = "session-firefox";
/** Whether the backend has one call for several sessions. */
const backends = [
  ["one by one", false],
  ["with calls for all", true],
] as const;

/**
 * Returns the requests for a target, by the ids of its sessions. This device is signed out by `signOut`, and
 * last. When the backend has one call for all others or for all, and nothing else would end with them, that
 * call is used.
 */
function calls(scope: RevocationTarget, ids: readonly string[], canCallForAll: boolean): string[] {
  if (canCallForAll && scope === "all") return ["revokeAll"];
  if (canCallForAll && scope === "others") return ["revokeOthers"];
  const others = ids.filter((id) => id !== here && id !== renewedId);
  return others.length < ids.length ? [...others, "signOut"] : others;
}

/** Returns the text of the status region. */
const status = () => document.querySelector('[data-sessions="status"]')?.textContent ?? "";
const without = (scope: RevocationTarget, id: string) =>
  targets[scope].ids.filter((one) => one !== id);

/**
 * Returns the requests that are still sent after something has happened. No request is needed for a session
 * that has already ended.
 */
const sentAfter: Record<string, (scope: RevocationTarget, hasOwnCalls: boolean) => string[]> = {
  "another device signs in": (scope, hasOwnCalls) =>
    calls(scope, targets[scope].ids, hasOwnCalls && scope === "all"),
  "another device goes": (scope, hasOwnCalls) => calls(scope, without(scope, gone), hasOwnCalls),
  "one that is asked about goes": (scope, hasOwnCalls) =>
    calls(scope, without(scope, asked), hasOwnCalls),
  "this device gets a new session": (scope, hasOwnCalls) =>
    calls(scope, targets[scope].ids, hasOwnCalls),
  "the list cannot be had": (scope, hasOwnCalls) => calls(scope, targets[scope].ids, hasOwnCalls),
  "another account answers": () => [],
  "the host shows another account": () => [],
  "the connection drops": () => [],
};
const happenings = Object.keys(sentAfter) as Happening[];

/**
 * Leaves out the requests for sessions that have already gone. The kit may send such a request when no list
 * has shown that the session is gone, and the response says "already gone".
 */
const besidesGone = (sent: readonly string[]) =>
  sent.filter((call) => call !== gone && call !== asked);

/**
 * Returns the expected calls of `onSignedOut`. The host is notified when this device was ended, or when
 * another account responds.
 */
const toldOf = (happening: Happening, isOver: boolean) => {
  if (happening === "another account answers") return [[{ reason: "elsewhere" }]];
  return isOver ? [[{ reason: "here" }]] : [];
};

describe.each(backends)("between a question and its answer (%s)", (_, hasOwnCalls) => {
  describe.each(scopes)("of %s", (scope) => {
    it.each(happenings)("%s", async (happening) => {
      const scene = await createScene({ hasOwnCalls });
      await targets[scope].open();
      await scene.happen[happening]();
      if (question()) await sayYes();
      await scene.prove(true);
      const expected = sentAfter[happening]!(scope, hasOwnCalls);
      const isGone = happening.includes(" goes");
      const sent = isGone ? besidesGone(scene.sent()) : scene.sent();
      expect(sent).toEqual(isGone ? besidesGone(expected) : expected);
      const isHereAsked = targets[scope].ids.includes(here);
      const isOver = expected.length > 0 && isHereAsked;
      expect(scene.onSignedOut.mock.calls).toEqual(toldOf(happening, isOver));
      if (!isHereAsked) {
        const isRenewed = happening === "this device gets a new session";
        expect(scene.left()).toContain(isRenewed ? renewedId : here);
      }
      if (happening === "another device signs in" && scope !== "all") {
        expect(scene.left()).toContain(newcomer.sessionId);
      }
      if (happening === "the connection drops") {
        expect(document.body).toHaveTextContent(en.nothingSent);
      } else if (expected.length === 0) {
        expect(question()).toBeNull();
        const isTold = scope === "one" && happening === "one that is asked about goes";
        expect(status()).toBe(isTold ? en.deviceAlreadySignedOut("Firefox on Linux") : "");
      }
    });

    it("the session ends: nothing is sent, and the host hears of it once", async () => {
      const scene = await createScene({ hasOwnCalls });
      await targets[scope].open();
      await scene.happen["the session ends"]();
      expect(question()).toBeNull();
      expect(scene.sent()).toEqual([]);
      expect(scene.onSignedOut.mock.calls).toEqual([[{ reason: "elsewhere" }]]);
      expect(document.body).toHaveTextContent(en.signedOutElsewhereHint);
    });
  });
});

describe.each(backends)("between what is sent and its answer (%s)", (_, hasOwnCalls) => {
  const stopping: readonly Happening[] = [
    "another account answers",
    "the host shows another account",
    "the connection drops",
  ];
  describe.each(scopes)("of %s", (scope) => {
    it.each(happenings)("%s", async (happening) => {
      const scene = await createScene({ hasOwnCalls });
      const release = scene.hold();
      await targets[scope].open();
      await sayYes();
      const before = scene.sent();
      await scene.happen[happening]();
      await release();
      const sent = scene.sent();
      const whole = calls(scope, targets[scope].ids, hasOwnCalls);
      expect(sent).toEqual(stopping.includes(happening) ? before : whole);
      expect(scene.reauthenticate).not.toHaveBeenCalled();
      if (happening === "another account answers") {
        expect(status()).toBe("");
        expect(
          document.querySelector('[data-sessions="row"]:not([data-status="idle"])'),
        ).toBeNull();
      }
      if (happening === "the connection drops" && before.length < whole.length) {
        expect(document.body).toHaveTextContent(en.nothingSent);
      }
    });

    it("too many tries: nothing more is sent, and nothing is claimed that is not so", async () => {
      const scene = await createScene({ hasOwnCalls });
      const release = scene.hold();
      scene.script(new SessionsError("rate-limited", "", { retryAfterMs: 30_000 }));
      await targets[scope].open();
      await sayYes();
      const before = scene.sent();
      await release();
      const ended = 8 - scene.left().length;
      const words = document.querySelector('[role="alert"]')?.textContent ?? "";
      expect(words).toContain(en.tooManyTries("in 30 seconds"));
      const count = targets[scope].ids.length;
      if (count > 1) expect(words).toContain(en.partlySignedOut(ended, count));
      await pass(60_000);
      expect(scene.sent()).toEqual(before);
      expect(scene.onSignedOut).not.toHaveBeenCalled();
    });
  });
});

describe.each(backends)("between a yes and the proof (%s)", (_, hasOwnCalls) => {
  describe.each(scopes)("of %s", (scope) => {
    it.each(happenings)("%s", async (happening) => {
      const scene = await createScene({ hasOwnCalls, requireReauthentication: true });
      await targets[scope].open();
      await sayYes();
      expect(scene.reauthenticate).toHaveBeenCalledOnce();
      expect(scene.sent()).toEqual([]);
      await scene.happen[happening]();
      expect(scene.sent()).toEqual([]);
      await scene.prove(true);
      const expected = sentAfter[happening]!(scope, hasOwnCalls);
      expect(scene.sent()).toEqual(expected);
      expect(scene.reauthenticate).toHaveBeenCalledOnce();
      const isOver = expected.length > 0 && targets[scope].ids.includes(here);
      expect(scene.onSignedOut.mock.calls).toEqual(toldOf(happening, isOver));
      if (happening === "the connection drops") {
        expect(document.body).toHaveTextContent(en.nothingSent);
      }
    });

    it("the person gives up: nothing is sent, and that is said", async () => {
      const scene = await createScene({ hasOwnCalls, requireReauthentication: true });
      await targets[scope].open();
      await sayYes();
      await scene.prove(false);
      expect(scene.sent()).toEqual([]);
      expect(status()).toBe(en.notConfirmed);
      expect(scene.left()).toHaveLength(8);
    });
  });
});
