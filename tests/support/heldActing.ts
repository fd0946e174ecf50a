import { act } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { type Acting, actChunk } from "../../src/components/lazy/actChunk.js";
import { createChunk } from "../../src/lib/async/createChunk.js";
import type { LazyState } from "../../src/lib/async/createLazy.js";

/**
 * Holds the acting code back in each test of a file, until the test calls `arrive` or `fail`. After a failure, each
 * further request waits anew.
 */
export function heldActing() {
  const loaded = { ...actChunk };
  const { value } = loaded.get() as Extract<LazyState<Acting>, { status: "ready" }>;
  const requests = { count: 0, at: 0 };
  let settle: { resolve(value: Acting): void; reject(why: unknown): void };
  beforeEach(() => {
    requests.count = 0;
    Object.assign(
      actChunk,
      createChunk<Acting>(() => {
        requests.count += 1;
        requests.at = performance.now();
        return new Promise((resolve, reject) => void (settle = { resolve, reject }));
      }),
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    Object.assign(actChunk, loaded);
  });
  const settled = (how: () => void) =>
    act(async () => {
      if (requests.count === 0) void actChunk.load();
      how();
      await Promise.resolve();
    });
  return {
    /** How often the code was requested, and when it was requested last, on the clock of `performance.now()`. */
    requests,
    arrive: () => settled(() => settle.resolve(value)),
    fail: () => settled(() => settle.reject(new TypeError("Failed to fetch"))),
  };
}
