import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render } from "@testing-library/react";
import { expect, vi } from "vitest";
import { type Answer, type Backend, type Calls, createBackend } from "./backend.js";
import { createChecks } from "./checks.js";
import { type Account, keyOf, nameOf, sessionsOf } from "./devices.js";
import { Host } from "./Host.js";
import { page } from "./page.js";
import { en } from "../../support/words.js";

/** Waits until everything has happened that needs no response of the backend and no action of the user. */
export const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

/** The whole screen with two backends. The test drives it step by step. */
export function createScreen({
  mustProve = false,
  ...calls
}: Calls & { mustProve?: boolean } = {}) {
  const backends = {
    ada: createBackend("ada", sessionsOf("ada"), calls),
    eve: createBackend("eve", sessionsOf("eve"), calls),
  };
  const queryClient = new QueryClient();
  const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
  const proofs: ((isProven: boolean) => void)[] = [];
  let isReplaced = false;
  let account: Account = "ada";
  let view: ReturnType<typeof render> | undefined;
  const backend = (): Backend => backends[account];
  const checks = createChecks({
    backend,
    stranger: () => backends[account === "ada" ? "eve" : "ada"],
    isMounted: () => view !== undefined,
  });

  const tree = (of = backend()) => (
    <QueryClientProvider client={queryClient}>
      <Host
        client={of.client}
        account={account}
        requireReauthentication={mustProve}
        reauthenticate={({ signal }) =>
          new Promise<boolean>((resolve) => {
            proofs.push(resolve);
            signal.addEventListener("abort", () => proofs.splice(proofs.indexOf(resolve), 1));
            checks.askedForProof(proofs.length);
          })
        }
        onSignedOut={() => checks.toldOver(of)}
        onRevoked={({ sessions }) =>
          checks.toldEnded(
            of,
            sessions.map(({ sessionId }) => keyOf(sessionId)),
          )
        }
      />
    </QueryClientProvider>
  );
  /** A host mounts the page of an account only when somebody is signed in to it. */
  const mount = () => {
    if (!backend().isSignedIn()) {
      // A sign-in happens on another page. So the requests in flight break off, and the cache is empty
      // afterwards.
      const { waiting } = backend();
      while (waiting[0]) waiting[0].answer("network");
      backend().renew();
      queryClient.clear();
    }
    checks.shown();
    if (view) view.rerender(tree());
    else view = render(tree());
  };
  const unmount = () => {
    cleanup();
    view = undefined;
  };

  function answerProofs(open: typeof proofs, isProven = false) {
    const isGiven = isProven || isReplaced;
    isReplaced = false;
    if (open.length === 0) return;
    if (isGiven) backend().proven();
    else checks.tookBack();
    for (const proof of open) proof(isGiven);
  }

  async function press(button: HTMLElement | null | undefined) {
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    checks.pressed(button, intentsOf(button, backend()));
    await checks.keepingFocus(page.root()?.contains(button) === true, async () => {
      act(() => {
        button.focus();
        button.click();
      });
      await pass(20);
    });
  }

  async function step(run: () => void | Promise<void>, milliseconds = 20) {
    const isInside = page.root()?.contains(document.activeElement) === true;
    await checks.keepingFocus(isInside, async () => {
      await act(async () => run());
      await pass(milliseconds);
    });
  }

  const refetch = () => step(() => void queryClient.invalidateQueries());
  const inPage = (selector: string) => page.root()?.querySelector<HTMLElement>(selector);
  const yes = () => press(page.dialog()?.querySelector<HTMLElement>('[data-variant="danger"]'));

  return {
    mount: () => act(mount),
    check: () => checks.check(),
    /** Presses any one of the buttons. */
    press: (index: number) => press(page.buttons()[index % Math.max(page.buttons().length, 1)]),
    /** Presses the button with this accessible name. */
    pressNamed: (name: string) =>
      press(page.buttons().find((one) => (one.ariaLabel ?? one.textContent) === name)),
    /** Presses a row's button and confirms. */
    async order(index: number) {
      await press(page.cards()[index]?.querySelector<HTMLElement>('[data-sessions="revoke"]'));
      await press(inPage('[role="group"] [data-variant="danger"]'));
    },
    /** Presses this device's button and confirms. */
    async orderHere() {
      const card = page.cardOf(backend().ownKey);
      await press(card?.querySelector<HTMLElement>('[data-sessions="revoke"]'));
      await yes();
    },
    /** Presses the button for all others or for all, and confirms. */
    async orderAll(name: string) {
      await press(page.buttons().find(({ textContent }) => textContent === name));
      await yes();
    },
    orderPicked: () => press(document.querySelector<HTMLElement>("[data-picked]")),
    answer: (index: number, how: Answer, isEarly = false) =>
      step(() => {
        const { waiting } = backend();
        waiting[index % Math.max(waiting.length, 1)]?.answer(how, isEarly);
      }),
    /**
     * The reauthentication replaces this device's session, but its promise is still pending.
     *
     * @param isHeard Whether the host hears of it. Otherwise its promise can still resolve with `false`.
     */
    replace(isHeard = true) {
      if ((isHeard && proofs.length === 0) || !backend().isSignedIn()) return;
      backend().renew();
      isReplaced = isHeard;
    },
    /** The host replaces this device's session without a reauthentication. */
    replaceByHost() {
      if (proofs.length === 0) backend().renewByHost();
    },
    prove: (isProven: boolean) =>
      step(() => {
        answerProofs(proofs.splice(0, 1), isProven);
      }),
    refetch,
    push: () => step(() => backend().push()),
    /** Another device signs in or out, and a list shows it. */
    async elsewhere(which: number) {
      backend().toggle(which);
      await refetch();
      await step(() =>
        backend()
          .waiting.find(({ keys }) => !keys)
          ?.answer("ok"),
      );
    },
    /** Another device signs this device out. No response has shown it yet. */
    endHere: () => backend().endHere(),
    network: (isOnline: boolean) => void online.mockReturnValue(isOnline),
    wait: (milliseconds: number) => step(() => undefined, milliseconds),
    /** The page goes into the browser's back-forward cache, and comes back as it was. */
    async leave() {
      const persisted = { persisted: true };
      await act(async () => void dispatchEvent(Object.assign(new Event("pagehide"), persisted)));
      checks.left();
      await act(async () => void dispatchEvent(Object.assign(new Event("pageshow"), persisted)));
      await pass(20);
    },
    async remount() {
      act(view ? unmount : mount);
      await pass(20);
    },
    async switchTo(next: Account) {
      if (next === account) return;
      account = next;
      for (const one of Object.values(backends)) one.forget();
      checks.switched();
      if (view) act(mount);
      // Without a mounted kit nothing aborts the reauthentication, so the page that showed it closes it now.
      else await act(async () => proofs.splice(0).forEach((proof) => proof(false)));
      await pass(20);
    },
    /** Answers all requests and checks that nothing stays pending. */
    async end() {
      online.mockReturnValue(true);
      for (let round = 0; round < 40; round++) {
        // Wait, because the kit tries failed requests again by itself.
        await pass(10_000);
        const open = [...backends.ada.waiting, ...backends.eve.waiting];
        if (open.length === 0 && proofs.length === 0) break;
        await act(async () => {
          answerProofs(proofs.splice(0));
          for (const waitingNow of open) waitingNow.answer("ok");
        });
      }
      checks.check();
      checks.checkEnd();
      act(unmount);
      queryClient.clear();
      // react-query keeps a query for a minute when it was removed while a component showed it.
      await pass(61_000);
      expect(vi.getTimerCount(), "no timer is left").toBe(0);
    },
  };
}

/** Returns the devices that a press of this button asks to end. */
function intentsOf(button: HTMLElement, { keys, ownKey }: Backend): readonly string[] {
  const name = button.getAttribute("aria-label") ?? button.textContent;
  if (button.dataset.picked !== undefined) return button.dataset.picked.split(" ").map(keyOf);
  const isAnswer = button.closest("dialog, [role=group], [role=region]") !== null;
  if (isAnswer && button.dataset.variant === "danger") {
    if (name === en.signOutEverywhere) return keys;
    if (name === en.signOutThisDevice) return [ownKey];
    if (/^Sign out \d/.test(name)) {
      const text = button.closest("dialog")?.textContent ?? "";
      const others = keys.filter((key) => key !== ownKey);
      const named = others.filter((key) => text.includes(nameOf.get(key)!));
      return named.length > 0 ? named : others;
    }
  } else if (!name.startsWith(en.tryAgainDevice(""))) return [];
  return page.keys().filter((key) => name.endsWith(nameOf.get(key) ?? "?"));
}
