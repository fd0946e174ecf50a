import { describe, it } from "vitest";
import { clientContract } from "../../../src/testing/index.js";
import { memoryHarness } from "../support/memoryHarness.js";

describe("the memory client", () => {
  for (const { name, run } of clientContract) it(name, () => run(memoryHarness()));
});
