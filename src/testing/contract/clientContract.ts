import type { ClientContractCase } from "./ClientContractCase.js";
import { endingCases } from "./endingCases.js";
import { failingCases } from "./failingCases.js";
import { listingCases } from "./listingCases.js";

/**
 * What every `SessionsClient` has to keep, for the tests of your own one. No test runner is imported:
 *
 * ```ts
 * for (const { name, run } of clientContract) it(name, () => run(harness));
 * ```
 */
export const clientContract: readonly ClientContractCase[] = [
  ...listingCases,
  ...endingCases,
  ...failingCases,
];
