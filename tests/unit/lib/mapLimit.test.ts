// @vitest-environment node
import { expect, it } from "vitest";
import { mapWithConcurrency } from "../../../src/lib/async/mapWithConcurrency.js";

it("runs every task, and no more than the limit at once", async () => {
  let running = 0;
  let most = 0;
  const done: number[] = [];
  await mapWithConcurrency([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    done.push(item);
  });
  expect(done.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});
