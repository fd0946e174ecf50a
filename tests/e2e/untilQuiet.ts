import type { Mock } from "vitest";

/** Waits until a function was not called for a second, and forgets the calls before. */
export async function untilQuiet(called: Mock): Promise<void> {
  do {
    called.mockClear();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  } while (called.mock.calls.length > 0);
}
