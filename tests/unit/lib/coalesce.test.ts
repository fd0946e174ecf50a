// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { coalesce } from "../../../src/lib/async/coalesce.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A task that takes 100 ms. It records when each run began. */
function task() {
  const began: number[] = [];
  const zero = Date.now();
  const run = async () => {
    began.push(Date.now() - zero);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return true;
  };
  return { began, run };
}

it("a task that is asked for once runs at once, and once", async () => {
  const { began, run } = task();
  coalesce(run, 1_000).ask();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(began).toEqual([0]);
});

it("a task that is asked for all the time runs at its own pace, and once more after the last", async () => {
  const { began, run } = task();
  const { ask } = coalesce(run, 1_000);
  for (let i = 0; i < 200; i++) {
    ask();
    await vi.advanceTimersByTimeAsync(10);
  }
  await vi.advanceTimersByTimeAsync(10_000);
  expect(began).toEqual([0, 1_100, 2_200]);
});

it("a task that is not done runs again by itself, later and later, until it is", async () => {
  const began: number[] = [];
  const zero = Date.now();
  const { ask } = coalesce(async () => began.push(Date.now() - zero) === 4, 1_000);
  ask();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(began).toEqual([0, 2_000, 6_000, 14_000]);
});

it("a task that is stopped while it runs leaves no timer, and is deaf", async () => {
  const { began, run } = task();
  const { ask, stop } = coalesce(run, 1_000);
  ask();
  ask();
  stop();
  await vi.advanceTimersByTimeAsync(100);
  expect(vi.getTimerCount()).toBe(0);
  ask();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(began).toEqual([0]);
});
