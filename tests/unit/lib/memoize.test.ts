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
