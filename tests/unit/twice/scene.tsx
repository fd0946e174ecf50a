import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { SessionsProvider, type SessionsProviderProps } from "../../../src/index.js";
import { fixtureNow, fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";
import { control, pass, press } from "../hand.js";

const text = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join(" | ");

/**
 * Describes the focused element by its part and its name. Leaves out the row, because each round has other
 * rows.
 */
function focused(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return "nothing";
  const part = element.getAttribute("data-sessions") ?? element.tagName.toLowerCase();
  return `${part} ${element.getAttribute("aria-label") ?? element.textContent}`;
}

/** Describes everything that the screen shows except the facts of its rows, and where the focus is. */
const look = () =>
  [
    `status: ${text('[data-sessions="status"]')}`,
    `alert: ${text('[role="alert"]')}`,
    `messages: ${text('[data-sessions="message"]')}`,
    // Leave out the time in the notice, because it differs in each round.
    `notice: ${text('[data-sessions="notice"], [data-sessions="updating"], [data-sessions="empty"]').replace(/\d+:\d+/, "")}`,
    `question: ${text('dialog, [data-sessions="confirm"]')}`,
    `bar: ${text('[data-sessions="action-bar"]')}`,
    `guide: ${text('[data-sessions="guide"]')}`,
    `facts: ${text('[data-sessions="fact-status"], [data-sessions="details"]:not([hidden])')}`,
    `buttons: ${text('[data-sessions="revoke"]')} ${text('[data-sessions^="revoke-"]')}`,
    `states: ${[...document.querySelectorAll('[data-sessions="row"]')].map((card) => card.getAttribute("data-status")).join()}`,
    `selected: ${document.querySelectorAll("input:checked").length}`,
    `focus: ${focused()}`,
  ].join("\n");

/** Moves the focus to another place on the page. */
const leave = () => act(() => document.querySelector<HTMLElement>("#beside")?.focus());

/** Renders one screen that stays mounted while a test repeats the same acts on it. */
export async function createScene(ui: ReactNode, host: Partial<SessionsProviderProps> = {}) {
  vi.useFakeTimers({ now: fixtureNow });
  const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
  const client = fixtureClient({ serverTime: () => new Date() });
  const queryClient = new QueryClient();
  render(
    <QueryClientProvider client={queryClient}>
      <SessionsProvider client={client} locale="en" timeZone="UTC" {...host}>
        {ui}
        <button id="beside">Beside the list</button>
      </SessionsProvider>
    </QueryClientProvider>,
  );
  await pass(300);
  let round = 0;
  const refetch = async () => {
    void queryClient.refetchQueries();
    await pass(300);
  };
  return {
    client,
    queryClient,
    refetch,
    /** Starts a refetch and does not wait for it. */
    ask: () => void queryClient.refetchQueries(),
    setOnline: (isOnline: boolean) =>
      act(async () => {
        online.mockReturnValue(isOnline);
        dispatchEvent(new Event(isOnline ? "online" : "offline"));
      }),
    /** Signs in all other devices again, with the same times. Afterwards the focus is outside of the list. */
    async renew() {
      round += 1;
      const [here, ...others] = fixtureSessions;
      const renewed = others.map((one) => ({ ...one, sessionId: `${one.sessionId}-${round}` }));
      leave();
      client.setSessions([here!, ...renewed]);
      await refetch();
      const letIn = [...document.querySelectorAll("button")].find(({ textContent }) =>
        textContent.endsWith(". Show"),
      );
      if (letIn) await press(letIn);
      leave();
      await pass(300);
    },
    /** Records what the screen shows from the first act on. Each change has its time. */
    async record(acts: readonly (() => unknown)[], milliseconds = 3_000): Promise<string> {
      leave();
      const seen: string[] = [];
      let last = "";
      let now = 0;
      for (const [index, run] of acts.entries()) {
        seen.push(`act ${index}`);
        // Look after each act has finished, because an old announcement is removed a moment after the focus
        // moves.
        await run();
        for (const until = now + milliseconds; now < until;) {
          // Look often at first, then every second, because later announcements come after whole seconds.
          const step = until - now > milliseconds - 600 ? 200 : 1_000;
          now += step;
          await pass(step);
          const next = look();
          if (next !== last) seen.push(`${now} ms\n${next}`);
          last = next;
        }
      }
      return seen.join("\n");
    },
  };
}

export type Scene = Awaited<ReturnType<typeof createScene>>;
export const pressIn = (selector: string, name: string) => async () => {
  const found = control(name, document.querySelector(selector) ?? document);
  if (!found) throw new Error(`There is no “${name}” in ${selector}: ${document.body.textContent}`);
  await press(found);
};
