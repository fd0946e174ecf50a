import { cleanup } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, beforeEach, it, vi } from "vitest";
import { answers } from "./backend.js";
import { createScreen, pass } from "./screen.js";

// The same ones each time, few enough for every run of the suite; for a night: FAULT_RUNS=5000
// FAULT_SEED=$RANDOM npx vitest run --project unit tests/unit/faults/interleavings.test.tsx
const numRuns = Number(process.env.FAULT_RUNS ?? 30);
const seed = Number(process.env.FAULT_SEED ?? 20_261_123);

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("press" as const), which: fc.nat(30) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("order" as const), which: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.constant({ kind: "orderPicked" as const }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("answer" as const),
      which: fc.nat(5),
      how: fc.constantFrom(...answers),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("prove" as const), isProven: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: "refetch" as const }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("elsewhere" as const), which: fc.nat(1) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "remount" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("switch" as const),
      to: fc.constantFrom("ada" as const, "eve" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("network" as const), isOnline: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("wait" as const),
      ms: fc.constantFrom(200, 1_200, 5_500, 12_000),
    }),
  },
);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each([
  ["one by one", {}],
  [
    "with a call for all others, and a proof before each order",
    { hasRevokeOthers: true, mustProve: true },
  ],
])(
  "whatever happens in whatever order, the screen tells the truth and keeps the focus: %s",
  async (_, options) => {
    const online = vi.spyOn(navigator, "onLine", "get");
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        online.mockReturnValue(true);
        // What a run that failed has left behind.
        cleanup();
        const screen = createScreen(options);
        screen.mount();
        await pass(20);
        await screen.answer(0, "ok");
        for (const now of steps) {
          if (now.kind === "press") await screen.press(now.which);
          else if (now.kind === "order") await screen.order(now.which);
          else if (now.kind === "orderPicked") await screen.orderPicked();
          else if (now.kind === "answer") await screen.answer(now.which, now.how);
          else if (now.kind === "prove") await screen.prove(now.isProven);
          else if (now.kind === "refetch") await screen.refetch();
          else if (now.kind === "remount") await screen.remount();
          else if (now.kind === "switch") await screen.switchTo(now.to);
          else if (now.kind === "network") online.mockReturnValue(now.isOnline);
          else if (now.kind === "wait") await screen.wait(now.ms);
          else
            await screen.change(({ all, toggle }) =>
              toggle(all[(now.which % (all.length - 1)) + 1]!),
            );
          screen.check();
        }
        online.mockReturnValue(true);
        await screen.end();
      }),
      { numRuns, seed, includeErrorInReport: true },
    );
  },
  1_200_000,
);
