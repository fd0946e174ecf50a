import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as time from "../../../src/time/labelClock.js";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const setHidden = (isHidden: boolean) => {
  vi.spyOn(document, "hidden", "get").mockReturnValue(isHidden);
  document.dispatchEvent(new Event("visibilitychange"));
};

const travelTo = (timeZone: string) => {
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockImplementation(function (
    this: Intl.DateTimeFormat,
  ) {
    return { ...resolvedOptions.call(this), timeZone };
  });
};

/** Returns a deadline: the next time when the clock reaches a multiple of this duration. */
const every = (milliseconds: number) => () =>
  (Math.floor(Date.now() / milliseconds) + 1) * milliseconds;

/** Makes a page's clock. Its listeners are removed after the test. */
function createClock(): time.Clock {
  const clock = time.createClock();
  return {
    ...clock,
    subscribe(...listening) {
      const stop = clock.subscribe(...listening);
      stops.push(stop);
      return stop;
    },
  };
}
const stops: (() => void)[] = [];

describe("the page's clock", () => {
  const toFake = ["Date", "setTimeout", "clearTimeout"] as const;
  beforeEach(() => void vi.useFakeTimers({ now: 16_666 * hour, toFake: [...toFake] }));
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it("has one timer for all who listen, and none when nobody does", () => {
    const clock = createClock();
    expect(vi.getTimerCount()).toBe(0);
    const all = Array.from({ length: 50 }, (_, index) =>
      clock.subscribe(() => undefined, every((index + 1) * minute)),
    );
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(10 * minute);
    expect(vi.getTimerCount()).toBe(1);
    for (const stop of all) stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("has none for labels that stay for good", () => {
    createClock().subscribe(vi.fn(), () => Infinity);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("calls whose label runs out, when it does, and nobody else", () => {
    const clock = createClock();
    const [often, seldom] = [vi.fn(), vi.fn()];
    clock.subscribe(seldom, every(hour));
    clock.subscribe(often, every(minute));
    vi.advanceTimersByTime(minute - 1);
    expect(often).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(often).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(19 * minute);
    expect(often).toHaveBeenCalledTimes(20);
    expect(seldom).not.toHaveBeenCalled();
    vi.advanceTimersByTime(hour);
    expect(seldom).toHaveBeenCalledTimes(1);
  });

  it("pauses while the page is hidden, and catches up at once when it is shown", () => {
    const clock = createClock();
    const listener = vi.fn();
    clock.subscribe(listener, every(minute));
    setHidden(true);
    expect(vi.getTimerCount()).toBe(0);
    vi.setSystemTime(Date.now() + hour + 1);
    expect(listener).not.toHaveBeenCalled();
    setHidden(false);
    expect(listener).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(1);
  });

  it("starts no timer for who comes while the page is hidden", () => {
    setHidden(true);
    createClock().subscribe(vi.fn(), every(minute));
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not take a label that lasts 60 days for one that is over: timers end at 2^31 ms", () => {
    const clock = createClock();
    const listener = vi.fn();
    const due = Date.now() + 60 * day;
    const timers = vi.spyOn(globalThis, "setTimeout");
    clock.subscribe(listener, () => (Date.now() < due ? due : Infinity));
    vi.advanceTimersByTime(60 * day - 1);
    expect(listener).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(listener).toHaveBeenCalledOnce();
    expect(Math.max(...timers.mock.calls.map(([, delay]) => Number(delay)))).toBeLessThan(2 ** 31);
  });

  it("after sleep it is right as soon as somebody looks, though its timer is late", () => {
    const clock = createClock();
    const listener = vi.fn();
    clock.subscribe(listener, every(hour));
    // While a computer sleeps, its clock goes on but its timers stop.
    vi.setSystemTime(Date.now() + 9 * hour);
    expect(listener).not.toHaveBeenCalled();
    window.dispatchEvent(new Event("focus"));
    expect(listener).toHaveBeenCalledOnce();
  });

  it("after sleep it is right within ten minutes, though nobody touches it", () => {
    const clock = createClock();
    const listener = vi.fn();
    clock.subscribe(listener, every(day));
    vi.setSystemTime(Date.now() + 2 * day);
    vi.advanceTimersByTime(10 * minute);
    expect(listener).toHaveBeenCalledOnce();
  });

  it("when the clock is set back, every label is read again, and none stands still", () => {
    const clock = createClock();
    const listener = vi.fn();
    clock.subscribe(listener, every(minute));
    vi.setSystemTime(Date.now() - day);
    vi.advanceTimersByTime(minute);
    expect(listener).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(5 * minute);
    expect(listener).toHaveBeenCalledTimes(6);
  });

  it("when the viewer travels, every label is read again in the new zone", () => {
    const clock = createClock();
    const listener = vi.fn();
    expect(clock.zone()).toBe("UTC");
    clock.subscribe(listener, () => Infinity);
    window.dispatchEvent(new Event("focus"));
    expect(listener).not.toHaveBeenCalled();
    travelTo("Asia/Tokyo");
    window.dispatchEvent(new Event("focus"));
    expect(listener).toHaveBeenCalledOnce();
    expect(clock.zone()).toBe("Asia/Tokyo");
  });

  it("knows the zone of who comes after a pause", () => {
    const clock = createClock();
    clock.subscribe(
      () => undefined,
      () => Infinity,
    )();
    travelTo("Asia/Tokyo");
    clock.subscribe(
      () => undefined,
      () => Infinity,
    );
    expect(clock.zone()).toBe("Asia/Tokyo");
  });

  it("listens to the page no longer when nobody listens to it", () => {
    const clock = createClock();
    const listener = vi.fn();
    clock.subscribe(listener, every(minute))();
    vi.setSystemTime(Date.now() + hour);
    setHidden(false);
    window.dispatchEvent(new Event("focus"));
    expect(listener).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
