import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClock } from "../../../src/time/clock.js";

const setHidden = (isHidden: boolean) => {
  vi.spyOn(document, "hidden", "get").mockReturnValue(isHidden);
  document.dispatchEvent(new Event("visibilitychange"));
};

describe("the page's clock", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it("has one timer for all who listen, and none when nobody does", () => {
    const clock = createClock();
    expect(vi.getTimerCount()).toBe(0);
    const stops = Array.from({ length: 50 }, () => clock.subscribe(() => undefined));
    expect(vi.getTimerCount()).toBe(1);
    for (const stop of stops) stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("tells everybody, and stands still in between", () => {
    const clock = createClock();
    const heard = [vi.fn(), vi.fn()];
    for (const listener of heard) clock.subscribe(listener);
    const before = clock.now();
    vi.advanceTimersByTime(1_000);
    expect(clock.now()).toBe(before);
    vi.advanceTimersByTime(60_000);
    for (const listener of heard) expect(listener).toHaveBeenCalled();
    expect(clock.now()).toBeGreaterThan(before);
  });

  it("pauses while the page is hidden, and catches up at once when it is shown", () => {
    const clock = createClock();
    const listener = vi.fn();
    clock.subscribe(listener);
    setHidden(true);
    expect(vi.getTimerCount()).toBe(0);
    vi.setSystemTime(5_000_000);
    expect(listener).not.toHaveBeenCalled();
    setHidden(false);
    expect(listener).toHaveBeenCalledOnce();
    expect(clock.now()).toBe(5_000_000);
  });

  it("is not hours behind for who comes after a pause", () => {
    const clock = createClock();
    clock.subscribe(() => undefined)();
    vi.setSystemTime(9_000_000);
    expect(clock.now()).toBe(9_000_000);
  });
});
