// @vitest-environment node
import { describe, expect, it } from "vitest";
import { deepEqual } from "../../../src/lib/equality.js";

describe("two values of plain data", () => {
  it.each([
    [{ at: new Date(5) }, { at: new Date(5) }, true],
    [{ at: new Date(5) }, { at: new Date(6) }, false],
    [{ at: new Date(Number.NaN) }, { at: new Date(Number.NaN) }, true],
    [{ a: { b: [1, 2] } }, { a: { b: [1, 2] } }, true],
    [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }, false],
    [{ a: undefined }, {}, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [new Date(5), {}, false],
    [null, {}, false],
  ])("%j and %j: %s", (a, b, isSame) => {
    expect(deepEqual(a, b)).toBe(isSame);
  });
});
