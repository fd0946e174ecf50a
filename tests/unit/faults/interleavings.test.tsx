import { cleanup } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, beforeEach, it, vi } from "vitest";
import { createScreen } from "./screen.js";
import { anyStep } from "./steps.js";

// The seed is fixed, and the runs are few enough for every run of the suite. For a whole night of runs:
// FAULT_RUNS=5000 FAULT_SEED=$RANDOM npx vitest run --project unit tests/unit/faults/interleavings.test.tsx
const numRuns = Number(process.env.FAULT_RUNS ?? 30);
const seed = Number(process.env.FAULT_SEED ?? 20_261_123);

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
    "with calls for all, and a proof before each order",
    { hasRevokeOthers: true, hasRevokeAll: true, mustProve: true },
  ],
  ["without a sign-out of its own", { hasSignOut: false }],
])(
  "whatever happens in whatever order, the screen tells the truth and keeps the focus: %s",
  async (_, options) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 30 }), async (steps) => {
        // Remove what a failed run has left.
        cleanup();
        vi.clearAllTimers();
        const screen = createScreen(options);
        screen.mount();
        await screen.wait(20);
        await screen.answer(0, "ok");
        for (const step of steps) {
          await step.run(screen);
          screen.check();
        }
        await screen.end();
      }),
      { numRuns, seed, includeErrorInReport: true },
    );
  },
  1_200_000,
);
