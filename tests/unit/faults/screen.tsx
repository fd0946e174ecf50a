import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render } from "@testing-library/react";
import { expect, vi } from "vitest";
import {
  SessionList,
  SessionsProvider,
  useRevokeSessions,
  useSessions,
} from "../../../src/index.js";
import { idsOf } from "../../../src/session/idsOf.js";
import type { Session } from "../../../src/session/Session.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { type Answer, type Backend, createBackend } from "./backend.js";

/** What each account is signed in on; no name is in both. */
const devices = {
  ada: [
    ["ada-mac", "Chrome on macOS", fixtureSessions[0]!.userAgent],
    ["ada-phone", "Safari on iPhone", fixtureSessions[1]!.userAgent],
    ["ada-linux", "Firefox on Linux", fixtureSessions[2]!.userAgent],
    ["ada-edge", "Edge on Windows", fixtureSessions[3]!.userAgent],
  ],
  eve: [
    ["eve-android", "Chrome on Android", fixtureSessions[4]!.userAgent],
    ["eve-curl", "curl (command line)", "curl/8.16.0"],
    ["eve-steam", "Steam on Windows", fixtureSessions[5]!.userAgent],
  ],
} as const;

/** Whose sessions. */
export type Account = keyof typeof devices;

/** The name on screen of each id. */
export const nameOf = new Map<string, string>(
  Object.values(devices).flatMap((rows) => rows.map(([id, name]) => [id, name] as const)),
);

const sessionsOf = (account: Account): Session[] =>
  devices[account].map(([sessionId, , userAgent], index) => ({
    ...fixtureSessions[index]!,
    sessionId,
    userAgent,
  }));

/** A host's own buttons beside the list: ends what it picked, and stops that. */
function Picked() {
  const { sessions, currentSession } = useSessions();
  const { revoke, stop } = useRevokeSessions();
  const picked = sessions.filter((session) => session !== currentSession).slice(0, 3);
  return (
    <>
      <button data-picked={idsOf(picked).join(" ")} onClick={() => void revoke(picked)}>
        End the picked
      </button>
      <button onClick={stop}>Stop</button>
    </>
  );
}

/** Lets everything happen that needs no answer of the backend or the person. */
export const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

/** The whole screen on two backends, driven step by step; every step is followed by all checks. */
export function createScreen({ hasRevokeOthers = false, mustProve = false } = {}) {
  const backends = { ada: backendOf("ada"), eve: backendOf("eve") };
  const queryClient = new QueryClient();
  const proofs: ((isProven: boolean) => void)[] = [];
  const intents = new Map<string, number>();
  const seen = new Set<string>();
  const told: string[] = [];
  let account: Account = "ada";
  let proofsAtOnce = 0;
  let isMounted = false;

  function backendOf(name: Account): Backend {
    return createBackend(name, sessionsOf(name), hasRevokeOthers);
  }
  const backend = () => backends[account];
  const tree = () => (
    <QueryClientProvider client={queryClient}>
      <SessionsProvider
        client={backend().client}
        account={account}
        locale="en"
        timeZone="UTC"
        requireReauthentication={mustProve}
        reauthenticate={({ signal }) =>
          new Promise<boolean>((resolve) => {
            proofs.push(resolve);
            signal.addEventListener("abort", () => proofs.splice(proofs.indexOf(resolve), 1));
            proofsAtOnce = Math.max(proofsAtOnce, proofs.length);
          })
        }
        onRevoked={(sessions) => told.push(...sessions.map(({ sessionId }) => sessionId))}
      >
        <SessionList />
        <Picked />
      </SessionsProvider>
    </QueryClientProvider>
  );
  let view: ReturnType<typeof render> | undefined;
  const mount = () => {
    isMounted = true;
    seen.clear();
    if (view) view.rerender(tree());
    else view = render(tree());
  };
  const unmount = () => {
    isMounted = false;
    cleanup();
    view = undefined;
  };

  const root = () => document.querySelector<HTMLElement>('[data-sessions="root"]');
  const cards = () => [...document.querySelectorAll<HTMLElement>('[data-sessions="card"]')];
  const cardOf = (id: string) =>
    cards().find((card) => card.querySelector("h3, h4")?.textContent.includes(nameOf.get(id)!));
  const ids = () =>
    cards().map((card) => [...nameOf].find(([id]) => cardOf(id) === card)?.[0] ?? "?");
  const buttons = () => {
    const dialog = document.querySelector("dialog");
    const all = [...document.querySelectorAll<HTMLElement>("button")];
    return dialog ? all.filter((button) => dialog.contains(button)) : all;
  };

  /** What is taken back leaves rows as they were: what was said of them before is no longer due. */
  const takeBack = () => backend().last.clear();

  /** What a press on a button asks to be ended. */
  function intentsOf(button: HTMLElement): readonly string[] {
    const name = button.getAttribute("aria-label") ?? button.textContent;
    if (button.dataset.picked !== undefined) return button.dataset.picked.split(" ");
    const isInQuestion = button.closest("dialog, [role=group], [role=region]") !== null;
    if (isInQuestion && button.dataset.tone === "danger") {
      if (/^Sign out \d/.test(name)) return backend().all.map(({ sessionId }) => sessionId);
      if (name === "Sign out this device") return [backend().currentSessionId];
    } else if (!name.startsWith("Try again: ")) return [];
    return ids().filter((id) => name.endsWith(nameOf.get(id)!));
  }

  async function press(button: HTMLElement | null | undefined) {
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    if (button.textContent === "Cancel") takeBack();
    for (const id of intentsOf(button)) intents.set(id, (intents.get(id) ?? 0) + 1);
    await keepingFocus(root()?.contains(button) === true, async () => {
      act(() => {
        button.focus();
        button.click();
      });
      await pass(20);
    });
  }

  /** Runs a step; where the focus was inside it is not lost, and nothing moves under it. */
  async function keepingFocus(isInside: boolean, run: () => Promise<void>) {
    const before = ids();
    const active = document.activeElement;
    const row = active?.closest('[data-sessions="card"]');
    const place = row ? cards().indexOf(row as HTMLElement) : -1;
    await run();
    if (!isMounted) return;
    if (isInside) expect(document.activeElement, "the focus is not lost").not.toBe(document.body);
    if (place < 0 || document.activeElement?.closest('[data-sessions="card"]') !== row) return;
    const after = ids();
    const above = after.slice(0, after.indexOf(before[place]!));
    const stayed = before.slice(0, place).filter((id) => after.includes(id));
    expect(above, "no row comes or moves above the one that has the focus").toEqual(stayed);
  }

  async function step(run: () => void | Promise<void>, milliseconds = 20) {
    const isInside = root()?.contains(document.activeElement) === true;
    await keepingFocus(isInside, async () => {
      await act(async () => run());
      await pass(milliseconds);
    });
  }

  /** How often a session can have ended: once more for each time that it came back. */
  const ends = (id: string) => 1 + (backend().returned.get(id) ?? 0);

  function check() {
    const { twice, sent, challenged, confirmed, last, inFlight, listed } = backend();
    expect(twice, "one request at a time").toEqual([]);
    expect(proofsAtOnce, "one step-up at a time").toBeLessThan(2);
    for (const id of told) {
      const times = told.filter((other) => other === id).length;
      expect(times, `the host hears of each end once: ${id}`).toBeLessThanOrEqual(ends(id));
    }
    for (const [id, count] of sent) {
      const due = (intents.get(id) ?? 0) + (challenged.get(id) ?? 0);
      expect(count, `requests for ${id}`).toBeLessThanOrEqual(due);
    }
    if (!isMounted) return;
    const text = document.body.textContent;
    for (const { sessionId } of backends[account === "ada" ? "eve" : "ada"].all) {
      expect(text, "no row of another account").not.toContain(nameOf.get(sessionId)!);
    }
    const said = document.querySelector('[data-sessions="status"]')?.textContent ?? "";
    for (const { sessionId } of backend().all) {
      const name = nameOf.get(sessionId)!;
      if (said.includes(`${name} is signed out`) || said.includes(`${name} was already`)) {
        expect([...confirmed.keys()], "no success without confirmation").toContain(sessionId);
      }
    }
    const counted = Number(/(\d+) devices are signed out/.exec(said)?.[1] ?? 0);
    expect(counted, "no count without confirmation").toBeLessThanOrEqual(confirmed.size);

    if (root()?.dataset.state !== "ready") return;
    const shown = ids();
    for (const id of shown) seen.add(id);
    // One that went and comes back is a newcomer, and waits to be let in.
    for (const id of seen) if (!listed().includes(id) && !shown.includes(id)) seen.delete(id);
    for (const id of listed()) {
      const isDue = seen.has(id) && !confirmed.has(id);
      if (isDue) expect(shown, `no row lost: ${id}`).toContain(id);
    }
    for (const id of inFlight()) expect(shown, `no row lost in flight: ${id}`).toContain(id);
    for (const card of cards()) {
      const { status = "" } = card.dataset;
      const button = card.querySelector('[data-sessions="revoke"]');
      const message = card.querySelector('[data-sessions="message"]');
      const isStuck = status === "checking" && message !== null;
      if (!/failed|reappeared/.test(status) && !isStuck) continue;
      expect(message?.textContent, "every failure has words").toMatch(/\w{3}/);
      expect(button?.textContent, "every failure has a next step").toMatch(/Try again|Check again/);
    }
    for (const [id, how] of last) {
      if (!/forbidden|rejected|rate-limited/.test(how) || !shown.includes(id)) continue;
      if (inFlight().has(id) || confirmed.has(id)) continue;
      const status = cardOf(id)?.dataset.status;
      expect(status, `${id} was refused`).toMatch(
        /failed|asking|reauthenticating|ending|reappeared/,
      );
    }
  }

  return {
    mount,
    check,
    backend,
    /** Whatever can be pressed. */
    press: (index: number) => press(buttons()[index % Math.max(buttons().length, 1)]),
    /** A row's button, and yes to its question. */
    async order(index: number) {
      await press(cards()[index]?.querySelector<HTMLElement>('[data-sessions="revoke"]'));
      await press(root()?.querySelector<HTMLElement>('[role="group"] [data-tone="danger"]'));
    },
    orderPicked: () => press(document.querySelector<HTMLElement>("[data-picked]")),
    isMounted: () => isMounted,
    answer: (index: number, how: Answer) =>
      step(() => {
        const { waiting } = backend();
        const waitingNow = waiting[index % Math.max(waiting.length, 1)];
        // Nothing ends the whole session by chance: then there is nothing left to test.
        waitingNow?.answer(how);
      }),
    prove: (isProven: boolean) =>
      step(() => {
        if (!isProven) takeBack();
        proofs.shift()?.(isProven);
      }),
    refetch: () => step(() => void queryClient.invalidateQueries()),
    /** A sign-in comes or goes elsewhere, and a list tells. */
    async change(run: (backend: Backend) => void) {
      run(backend());
      await step(() => void queryClient.invalidateQueries());
      await step(() =>
        backend()
          .waiting.find(({ ids: some }) => !some)
          ?.answer("ok"),
      );
    },
    wait: (milliseconds: number) => step(() => undefined, milliseconds),
    async remount() {
      if (isMounted) act(unmount);
      else mount();
      await pass(20);
    },
    async switchTo(next: Account) {
      if (next === account) return;
      account = next;
      // Of an account that comes back nothing is known any more.
      intents.clear();
      backends[next].last.clear();
      for (const { sent, challenged } of Object.values(backends)) {
        sent.clear();
        challenged.clear();
      }
      if (isMounted) act(mount);
      await pass(20);
    },
    async end() {
      for (let round = 0; round < 40; round++) {
        const open = [...backends.ada.waiting, ...backends.eve.waiting];
        if (open.length === 0 && proofs.length === 0) break;
        await act(async () => {
          if (proofs.length > 0) takeBack();
          for (const waitingNow of open) waitingNow.answer("ok");
          for (const proof of proofs.splice(0)) proof(false);
        });
        await pass(20);
      }
      check();
      const busy = cards().map((card) => card.dataset.status);
      expect(busy.join(), "nothing is under way for ever").not.toMatch(/ending|reauth/);
      act(unmount);
      queryClient.clear();
      await pass(1);
    },
  };
}
