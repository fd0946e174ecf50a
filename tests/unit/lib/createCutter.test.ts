// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Chunk, createCutter } from "../../../src/lib/createCutter.js";

const itself = (item: string) => item;
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `row ${index}`);
const homes = (chunks: Chunk<string>[]) =>
  new Map(chunks.flatMap(({ key, items }) => items.map((item) => [item, key] as const)));

describe("a list that is cut into chunks", () => {
  it("begins with sixteen in each of the first four, and fifty in the others", () => {
    const sizes = createCutter(itself)(numbered(140)).map(({ items }) => items.length);
    expect(sizes).toEqual([16, 16, 16, 16, 50, 26]);
  });

  it("keeps its order and each item once, whatever comes, goes and moves", () => {
    const lists = fc.array(fc.uniqueArray(fc.nat(400).map(String), { maxLength: 300 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(lists, (all) => {
        const cut = createCutter(itself);
        for (const items of all) {
          const chunks = cut(items);
          expect(chunks.flatMap((chunk) => chunk.items)).toEqual(items);
          expect(new Set(chunks.map(({ key }) => key)).size).toBe(chunks.length);
          // StrictMode and an unfinished render cut the same list twice.
          expect(cut(items)).toEqual(chunks);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("moves nobody when some go and newcomers come, wherever that is", () => {
    const gone = fc.uniqueArray(fc.nat(299), { maxLength: 250 });
    const come = fc.array(fc.nat(299), { maxLength: 80 });
    fc.assert(
      fc.property(gone, come, (goes, comes) => {
        const cut = createCutter(itself);
        const rows = numbered(300);
        const before = homes(cut(rows));
        const left = rows.filter((_, index) => !goes.includes(index));
        comes.forEach((at, index) => left.splice(at, 0, `new ${index}`));
        for (const [item, key] of homes(cut(left))) {
          if (before.has(item)) expect([item, key]).toEqual([item, before.get(item)]);
        }
      }),
    );
  });

  it("begins a new one where many newcomers come at the end, as from a next page", () => {
    const cut = createCutter(itself);
    cut(numbered(100));
    const sizes = cut(numbered(400)).map(({ items }) => items.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
  });
});
