import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { afterEach, expect, it, vi } from "vitest";
import { SessionList, type SessionsClient, SessionsProvider } from "../../src/index.js";
import { fixtureClient } from "../renderKit.js";

const clean: (() => void)[] = [];
afterEach(() => {
  for (const takeAway of clean.splice(0)) takeAway();
});

/** Shows a list with its own cache, like a tab. `push` sends a change over its own connection. */
async function openTab(scope: string, isPushShared: boolean, account = "ada") {
  const own = fixtureClient();
  const list = vi.fn(own.list);
  const stopped = vi.fn();
  let push: (() => void) | undefined;
  const subscribe = vi.fn((onChange: () => void) => {
    push = onChange;
    return stopped;
  });
  const client: SessionsClient = { ...own, scope, list, subscribe, isPushShared };
  const container = document.body.appendChild(document.createElement("main"));
  const root = createRoot(container);
  root.render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionsProvider client={client} account={account} locale="en">
        <SessionList />
      </SessionsProvider>
    </QueryClientProvider>,
  );
  const close = () => {
    root.unmount();
    container.remove();
  };
  clean.push(close);
  await expect.poll(() => container.querySelector("li")).not.toBeNull();
  return { list, subscribe, stopped, close, push: () => push?.() };
}

/** Waits long enough to get a free lock, and long enough for a call that must not come. */
const moment = () => new Promise<void>((resolve) => void setTimeout(resolve, 200));

it("of several tabs one has a connection, and what it hears is asked for in all", async () => {
  const first = await openTab("shared", true);
  await expect.poll(() => first.subscribe.mock.calls).toHaveLength(1);
  const second = await openTab("shared", true);
  await moment();
  expect(second.subscribe).not.toHaveBeenCalled();
  const before = [first, second].map(({ list }) => list.mock.calls.length);
  first.push();
  await expect.poll(() => first.list.mock.calls.length).toBeGreaterThan(before[0]!);
  await expect.poll(() => second.list.mock.calls.length).toBeGreaterThan(before[1]!);
});

it("when the tab that listens is closed, the next one listens", async () => {
  const first = await openTab("closed", true);
  await expect.poll(() => first.subscribe.mock.calls).toHaveLength(1);
  const second = await openTab("closed", true);
  first.close();
  await expect.poll(() => second.subscribe.mock.calls).toHaveLength(1);
  expect(first.stopped).toHaveBeenCalledOnce();
});

it("a tab that was closed while it waited never listens", async () => {
  const first = await openTab("waiting", true);
  await expect.poll(() => first.subscribe.mock.calls).toHaveLength(1);
  const second = await openTab("waiting", true);
  second.close();
  first.close();
  await moment();
  expect(second.subscribe).not.toHaveBeenCalled();
});

it("another account, and a client whose tabs may be of several people, listen for themselves", async () => {
  const tabs = [
    await openTab("apart", true),
    await openTab("apart", true, "bob"),
    await openTab("apart-alone", false),
    await openTab("apart-alone", false),
  ];
  for (const { subscribe } of tabs) {
    await expect.poll(() => subscribe.mock.calls).toHaveLength(1);
  }
});
