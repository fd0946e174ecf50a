import { expect } from "vitest";
import type { Backend } from "./backend.js";
import { nameOf } from "./devices.js";
import { page } from "./page.js";
import { en, saying } from "../../support/words.js";

/** The parts of the screen that the checks need. */
export interface Watched {
  backend(): Backend;
  /** The backend of the other account. */
  stranger(): Backend;
  isMounted(): boolean;
}

/**
 * The rules that must hold whatever happens. The screen reports every step to them and checks them after it.
 */
export function createChecks({ backend, stranger, isMounted }: Watched) {
  /** How often the user asked to end each device. */
  const intents = new Map<string, number>();
  /** The devices whose rows the page has shown. */
  const seen = new Set<string>();
  const told: string[] = [];
  /** What the host was notified of although no response or list had confirmed it. */
  const untrue: string[] = [];
  let proofsAtOnce = 0;
  /** How often the host was notified that this device is signed out, and how often it may be. */
  let over = 0;
  let mayBeOver = 1;
  let said = "";
  /**
   * The last list before the page went into the browser's cache. Rows may come back only with a newer list.
   */
  let leftWith: readonly string[] | undefined;

  /** How often a device can have ended: once, and once more for each time that it signed in again. */
  const ends = (key: string) =>
    1 + (backend().returned.get(key) ?? stranger().returned.get(key) ?? 0);

  function checkRequests() {
    const { twice, sent, challenged } = backend();
    expect(twice, "one request at a time").toEqual([]);
    expect(proofsAtOnce, "one step-up at a time").toBeLessThan(2);
    for (const [key, count] of sent) {
      const due = (intents.get(key) ?? 0) + (challenged.get(key) ?? 0);
      expect(
        count,
        `no request twice for one intent, and none without: ${key}`,
      ).toBeLessThanOrEqual(due);
    }
  }

  function checkHost() {
    expect(untrue, "the host hears only what is confirmed").toEqual([]);
    expect(over, "the host hears once that this device is signed out").toBeLessThanOrEqual(
      mayBeOver,
    );
    for (const key of told) {
      const times = told.filter((other) => other === key).length;
      expect(times, `the host hears of each end once: ${key}`).toBeLessThanOrEqual(ends(key));
    }
  }

  function checkClaims() {
    const { confirmed, onceConfirmed, keys, isSignedIn } = backend();
    if (page.root()?.dataset.status === "signed-out") {
      expect(isSignedIn(), "no sign-out of this device without confirmation").toBe(false);
    }
    const now = page.status();
    // An announcement was true when it was made. It may stay until the next one, so check it only when it
    // changes.
    if (now === said) return;
    said = now;
    for (const key of keys) {
      const name = nameOf.get(key)!;
      const claims = [en.deviceSignedOut(name), en.deviceAlreadySignedOut(name)];
      if (!claims.some((claim) => now.includes(claim))) continue;
      expect([...confirmed.keys()], `no success without confirmation: ${now}`).toContain(key);
    }
    const counted = Number(/(\d+)(?: of \d+)? devices are signed out/.exec(now)?.[1] ?? 0);
    expect(counted, "no count without confirmation").toBeLessThanOrEqual(onceConfirmed.size);
  }

  function checkRows() {
    const { confirmed, inFlight, listed, returned } = backend();
    const shown = page.keys();
    expect(shown, "no row twice").not.toContain("?");
    for (const key of shown) seen.add(key);
    // A call for all also ends new devices whose rows are not shown yet, so ignore devices that were never
    // shown. Also ignore a device that signed in again and was signed out elsewhere, because this page did
    // not revoke that session.
    for (const key of inFlight()) {
      const isElsewhere = returned.has(key) && confirmed.has(key);
      if (seen.has(key) && !isElsewhere)
        expect(shown, `no row lost in flight: ${key}`).toContain(key);
    }
    // A device that left the list and comes back counts as new, so its row waits until the user shows it.
    for (const key of seen) if (!listed().includes(key) && !shown.includes(key)) seen.delete(key);
    for (const key of listed()) {
      const isDue = seen.has(key) && !confirmed.has(key);
      if (isDue) expect(shown, `no row lost: ${key}`).toContain(key);
    }
  }

  function checkFailures() {
    const { confirmed, inFlight, isSignedIn, last } = backend();
    for (const card of page.cards()) {
      const { status = "" } = card.dataset;
      const button = card.querySelector('[data-sessions="revoke"]');
      const message = card.querySelector('[data-sessions="message"]');
      if (message?.textContent.includes(en.signedOut)) {
        expect(isSignedIn(), "no row says so where it is not").toBe(false);
      }
      if (!/failed|reappeared|unknown/.test(status)) continue;
      expect(message?.textContent ?? "", "every failure has words").toMatch(/\w{3}/);
      expect(button?.textContent ?? "", "every failure has a next step").toMatch(
        saying(en.tryAgain, en.checkAgain),
      );
    }
    for (const [key, how] of last) {
      if (!/forbidden|rejected|rate-limited/.test(how) || !page.keys().includes(key)) continue;
      if (inFlight().has(key) || confirmed.has(key)) continue;
      const status = page.cardOf(key)?.dataset.status;
      expect(status, `${key} was refused`).toMatch(
        /failed|asking|reauthenticating|revoking|reappeared/,
      );
    }
  }

  function checkBlank(state: string) {
    const action = page.root()?.querySelector('[data-sessions="empty"] button');
    if (!/failed|reauthentication-required|signed-out/.test(state)) return;
    expect(action?.textContent ?? "", "a list that failed has a next step").toMatch(/\w{3}/);
    expect(page.keys(), "no row where there is no list").toEqual([]);
  }

  return {
    askedForProof: (atOnce: number) => void (proofsAtOnce = Math.max(proofsAtOnce, atOnce)),
    /** @param of The backend of the account whose handler was called. */
    toldOver(of: Backend) {
      if (of === backend()) over += 1;
      if (of.isSignedIn()) untrue.push("this device is signed out");
    },
    toldEnded(of: Backend, keys: readonly string[]) {
      told.push(...keys);
      untrue.push(...keys.filter((key) => !of.onceConfirmed.has(key)));
    },
    /**
     * After a cancel, the rows are as they were before, so the earlier responses need no message any more.
     */
    tookBack: () => backend().last.clear(),
    pressed(button: HTMLElement, keys: readonly string[]) {
      if (/^(Cancel|Stop)$/.test(button.textContent)) backend().last.clear();
      // "Sign in again" notifies the host once more.
      if (button.textContent === en.signInAgain) mayBeOver += 1;
      for (const key of keys) {
        intents.set(key, (intents.get(key) ?? 0) + 1);
        // A new order takes the place of an earlier response. When it is broken off, it leaves no message.
        backend().last.delete(key);
      }
    },
    /**
     * The screen mounts again, perhaps after another sign-in. Each visit notifies the host once. An earlier visit of
     * this account also does when its sign-out of this device is still in flight.
     */
    shown() {
      seen.clear();
      const { waiting, ownKey } = backend();
      const earlier = waiting.some(
        ({ keys, isForgotten }) => isForgotten && keys?.includes(ownKey),
      );
      [over, mayBeOver, leftWith] = [0, earlier ? 2 : 1, undefined];
    },
    switched: () => intents.clear(),
    left() {
      seen.clear();
      backend().last.clear();
      leftWith = backend().listed();
      expect(page.keys(), "a page that leaves takes no row along").toEqual([]);
    },

    check() {
      checkRequests();
      checkHost();
      if (!isMounted()) return;
      const text = document.body.textContent;
      for (const key of stranger().keys) {
        expect(text, "no row of another account").not.toContain(nameOf.get(key)!);
      }
      checkClaims();
      if (leftWith === backend().listed()) {
        expect(page.keys(), "a page that comes back has no row until a list is answered").toEqual(
          [],
        );
      }
      const state = page.root()?.dataset.status ?? "";
      checkBlank(state);
      if (state !== "ready") return;
      checkRows();
      checkFailures();
    },

    /** Checks the screen after all requests have been answered. */
    checkEnd() {
      const busy = page.cards().map((card) => card.dataset.status);
      expect(busy.join(), "nothing is under way for ever").not.toMatch(/revoking|reauth/);
      const isOver = backend().lastList() === "unauthorized" && !backend().isSignedIn();
      if (!isMounted() || !isOver) return;
      expect(page.root()?.dataset.status, "the end is shown").toBe("signed-out");
      expect(over, "the host hears that this device is signed out").toBeGreaterThan(0);
    },

    /**
     * Runs a step. Then checks that the focus is not lost when it was inside the kit, and that no row above
     * it moved.
     */
    async keepingFocus(isInside: boolean, run: () => Promise<void>) {
      const before = page.keys();
      const active = document.activeElement;
      const row = active?.closest<HTMLElement>('[data-sessions="row"]');
      const place = row ? page.cards().indexOf(row) : -1;
      await run();
      if (!isMounted()) return;
      if (isInside) expect(document.activeElement, "the focus is not lost").not.toBe(document.body);
      if (place < 0 || document.activeElement?.closest('[data-sessions="row"]') !== row) return;
      const after = page.keys();
      const above = after.slice(0, after.indexOf(before[place]!));
      const stayed = before.slice(0, place).filter((key) => after.includes(key));
      expect(above, "no row comes or moves above the one that has the focus").toEqual(stayed);
    },
  };
}
