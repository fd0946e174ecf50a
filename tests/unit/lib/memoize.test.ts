// @vitest-environment node
import { expect, it, vi } from "vitest";
import { memoize } from "../../../src/lib/memoize.js";

it("computes a result once, and forgets the oldest results, so that it never grows without end", () => {
  const make = vi.fn((text: string) => `${text}!`);
  const shout = memoize(make);
  expect([shout("a"), shout("a")]).toEqual(["a!", "a!"]);
  expect(make).toHaveBeenCalledOnce();
  for (let index = 0; index < 5_000; index++) shout(`${index}`);
  make.mockClear();
  shout("4999");
  expect(make).not.toHaveBeenCalled();
  shout("a");
  expect(make).toHaveBeenCalledOnce();
});

it("keeps no result of arguments that are too long, and none that is undefined", () => {
  const make = vi.fn((text: string, more?: object) => (text && more ? more : undefined));
  const read = memoize(make);
  const long = { platform: "x".repeat(5_000) };
  expect([read("a", long), read("a", long)]).toEqual([long, long]);
  expect(make).toHaveBeenCalledTimes(2);
  const kept = {};
  read("kept", kept);
  // The texts without a result would push it out if they were counted.
  for (let index = 0; index < 5_000; index++) read(`${index}`);
  make.mockClear();
  expect(read("kept", {})).toBe(kept);
  expect(make).not.toHaveBeenCalled();
});
