// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { subscribe } from "../../../demo/page/subscribe.js";

/**
 * Replaces the browser's `EventSource`. The test decides whether the server refuses the stream or opens it.
 */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: { at: number; stream: Stream }[] = [];
  readyState = 0;
  constructor() {
    super();
    Stream.opened.push({ at: Date.now(), stream: this });
  }
  say(type: "open" | "error"): void {
    this.readyState = type === "open" ? 1 : Stream.CLOSED;
    this.dispatchEvent(new Event(type));
  }
  close(): void {
    this.readyState = Stream.CLOSED;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", Stream);
  Stream.opened = [];
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Refuses the stream this many times. @returns How many seconds passed before each next attempt. */
async function refuse(times: number): Promise<number[]> {
  const waits: number[] = [];
  for (let i = 0; i < times; i++) {
    const before = Stream.opened.length;
    const began = Date.now();
    Stream.opened.at(-1)!.stream.say("error");
    while (Stream.opened.length === before) await vi.advanceTimersByTimeAsync(100);
    waits.push(Math.round((Date.now() - began) / 1_000));
  }
  return waits;
}

it("a stream that is refused is asked for again later and later, a minute at most, and starts over after a good hour", async () => {
  const stop = subscribe(() => undefined);
  expect(await refuse(8)).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
  Stream.opened.at(-1)!.stream.say("open");
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(await refuse(2)).toEqual([2, 4]);
  stop();
  expect(vi.getTimerCount()).toBe(0);
});
