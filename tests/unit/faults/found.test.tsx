import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createScreen } from "./screen.js";
import { en } from "../../support/words.js";

// Sequences that random runs of `interleavings.test.tsx` or reviewers have found. Its checks run after each step here, too.

type Screen = ReturnType<typeof createScreen>;
type Steps = readonly ((screen: Screen) => unknown)[];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Case = [name: string, options: Parameters<typeof createScreen>[0], steps: Steps];

/** The backend asks for a reauthentication before it ends another device. */
const startToConfirm = [
  (screen: Screen) => screen.order(1),
  (screen: Screen) => screen.answer(0, "reauthentication-required"),
];
const cancel = (screen: Screen) => screen.pressNamed(en.cancelDevice("Safari on iPhone"));

/** A sign-out of this device ends a session that a reauthentication has replaced. */
const overlapping: readonly [string, Steps][] = [
  [
    "the reauthentication is open",
    [
      ...startToConfirm,
      (screen) => screen.orderHere(),
      (screen) => screen.replace(),
      (screen) => screen.answer(0, "ok"),
      (screen) => screen.answer(0, "ok"),
      () => expect(document.body).toHaveTextContent(en.reappeared),
    ],
  ],
  [
    "the reauthentication was cancelled after that",
    [
      ...startToConfirm,
      (screen) => screen.orderHere(),
      (screen) => screen.replace(false),
      cancel,
      (screen) => screen.answer(0, "ok"),
    ],
  ],
  [
    "the host says that the user did not confirm",
    [
      ...startToConfirm,
      (screen) => screen.orderHere(),
      (screen) => screen.replace(false),
      (screen) => screen.prove(false),
      (screen) => screen.answer(0, "ok"),
    ],
  ],
];

it.each<Case>([
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
  ...overlapping.flatMap(([what, steps]) =>
    Object.entries({
      "by its id": { hasSignOut: false },
      "by its cookie": { endsSender: true },
    }).map(([by, options]): Case => [
      `this device is signed out ${by}, and ${what}`,
      options,
      steps,
    ]),
  ),
  [
    "a sign-out of this device by the id of a list from before a reauthentication",
    { hasSignOut: false },
    [
      (screen) => screen.orderHere(),
      (screen) => screen.answer(0, "reauthentication-required"),
      (screen) => screen.replace(),
      (screen) => screen.prove(true),
      (screen) => screen.answer(0, "network"),
      (screen) => screen.order(1),
      (screen) => screen.answer(0, "ok"),
      (screen) => screen.answer(0, "invalid-response"),
      (screen) => screen.elsewhere(0),
      (screen) => screen.orderHere(),
      (screen) => screen.orderPicked(),
      (screen) => screen.wait(200),
    ],
  ],
  [
    "all are signed out in one request while a reauthentication is open",
    { hasRevokeAll: true },
    [
      ...startToConfirm,
      // The row for which the user is asked leaves the list, but the question stays open.
      (screen) => screen.elsewhere(0),
      (screen) => screen.wait(5_000),
      (screen) => screen.orderAll(en.signOutEverywhere),
      (screen) => screen.answer(0, "ok"),
      (screen) => screen.answer(0, "ok"),
      (screen) => screen.wait(600),
      (screen) => screen.answer(0, "ok"),
      (screen) => screen.wait(500),
      () => expect(document.body).toHaveTextContent(en.signedOut),
      () => expect(document.body).not.toHaveTextContent(en.outcomeUnknown("|", 3).split("|")[0]!),
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
