import { afterEach, beforeEach, it, vi } from "vitest";
import { createScreen } from "./screen.js";

// Sequences that random runs of `interleavings.test.tsx` have found. Its checks run after each step here, too.

type Screen = ReturnType<typeof createScreen>;
type Steps = readonly ((screen: Screen) => unknown)[];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each<[name: string, options: Parameters<typeof createScreen>[0], steps: Steps]>([
  [
    "a page that leaves after a failed refresh",
    {},
    [
      (screen) => screen.refetch(),
      (screen) => screen.answer(0, "timeout"),
      (screen) => screen.leave(),
    ],
  ],
  [
    "a sign-out of this device by an id that a reauthentication has replaced, without a page",
    { hasSignOut: false },
    [
      (screen) => screen.order(1),
      (screen) => screen.orderHere(),
      (screen) => screen.answer(0, "reauthentication-required"),
      (screen) => screen.remount(),
      (screen) => screen.replace(),
      (screen) => screen.prove(true),
    ],
  ],
  [
    "a sign-out of this device that ended the session which an open reauthentication has replaced",
    { hasSignOut: false },
    [
      (screen) => screen.order(1),
      (screen) => screen.answer(0, "reauthentication-required"),
      (screen) => screen.orderHere(),
      (screen) => screen.replace(),
      (screen) => screen.answer(0, "ok"),
    ],
  ],
  [
    "a sign-out of this device by its cookie that ended the session which an open reauthentication has replaced",
    { endsSender: true },
    [
      (screen) => screen.order(1),
      (screen) => screen.answer(0, "reauthentication-required"),
      (screen) => screen.orderHere(),
      (screen) => screen.replace(),
      (screen) => screen.answer(0, "ok"),
    ],
  ],
])("the screen tells the truth: %s", async (_, options, steps) => {
  const screen = createScreen(options);
  screen.mount();
  await screen.wait(20);
  await screen.answer(0, "ok");
  for (const step of steps) {
    await step(screen);
    screen.check();
  }
  await screen.end();
});
