import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { SessionList } from "../../../src/index.js";
import { card, fixtureClient, renderKit, revokeButton } from "../../renderKit.js";
import { wait, watchChannels } from "./support.js";

/** Collects the events of all listeners on the page and its document that have not been removed. */
function watchListeners() {
  const left: string[] = [];
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target;
    const known = new Map<unknown, string[]>();
    vi.spyOn(target, "addEventListener").mockImplementation((type: string, ...rest: unknown[]) => {
      const [listener] = rest;
      const types = known.get(listener) ?? [];
      if (!types.includes(type)) left.push(type);
      known.set(listener, [...types, type]);
      Reflect.apply(addEventListener, target, [type, ...rest]);
    });
    vi.spyOn(target, "removeEventListener").mockImplementation(
      (type: string, ...rest: unknown[]) => {
        const [listener] = rest;
        const types = known.get(listener) ?? [];
        if (types.includes(type)) left.splice(left.indexOf(type), 1);
        known.set(
          listener,
          types.filter((one) => one !== type),
        );
        Reflect.apply(removeEventListener, target, [type, ...rest]);
      },
    );
  }
  return left;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it("a list that is taken off the page leaves no listener, channel or interval behind", async () => {
  const channels = watchChannels();
  const listeners = watchListeners();
  const intervals = new Set<unknown>();
  const { setInterval: start, clearInterval: end } = globalThis;
  vi.stubGlobal("setInterval", (...given: Parameters<typeof setInterval>) => {
    const timer = start(...given);
    intervals.add(timer);
    return timer;
  });
  vi.stubGlobal("clearInterval", (timer: ReturnType<typeof setInterval>) => {
    intervals.delete(timer);
    end(timer);
  });

  const client = fixtureClient({ hasSubscribe: true });
  const { user, unmount } = renderKit(<SessionList />, { client });
  await user.click(await revokeButton("Firefox on Linux"));
  await card("Edge on Windows");
  client.push();
  await wait(50);
  expect(channels.open.size).toBe(1);
  // React and user-event have listeners of their own. The list adds these three.
  expect(listeners).toEqual(expect.arrayContaining(["pagehide", "pageshow", "visibilitychange"]));
  unmount();
  expect(channels.open.size).toBe(0);
  expect(intervals.size).toBe(0);
  const ours = ["pagehide", "pageshow", "visibilitychange", "online", "offline"];
  expect(listeners.filter((type) => ours.includes(type))).toEqual([]);
});

it("no timer is left, however often a list comes and goes", async () => {
  const client = fixtureClient({ hasSubscribe: true });
  const timers = new Set<unknown>();
  const { setTimeout: start, clearTimeout: end } = globalThis;
  const started = (run: (...args: unknown[]) => void, milliseconds?: number) => {
    const timer = start(() => {
      timers.delete(timer);
      run();
    }, milliseconds);
    // The cache forgets rows one minute after a component last showed them, so this timer may stay.
    if ((milliseconds ?? 0) < 30_000) timers.add(timer);
    return timer;
  };
  vi.stubGlobal("setTimeout", started);
  vi.stubGlobal("clearTimeout", (timer: ReturnType<typeof setTimeout>) => {
    timers.delete(timer);
    end(timer);
  });
  for (let round = 0; round < 5; round++) {
    const view = renderKit(<SessionList />, { client });
    await card("Edge on Windows");
    client.push();
    view.unmount();
  }
  await waitFor(() => expect(screen.queryByRole("listitem")).toBeNull());
  await new Promise((resolve) => start(resolve, 300));
  expect(timers.size).toBe(0);
});
