import type { ClientContractCase } from "./ClientContractCase.js";
import { endingCases } from "./endingCases.js";
import { failingCases } from "./failingCases.js";
import { listingCases } from "./listingCases.js";
import { refusalCases } from "./refusalCases.js";
import { switchingCases } from "./switchingCases.js";

/**
 * The tests that every `SessionsClient` must pass, for example your own. They import no test runner.
 * @example
 * ```ts
 * for (const { name, run } of clientContract) it(name, () => run(harness));
 * ```
 */
export const clientContract: readonly ClientContractCase[] = [
  ...listingCases,
  ...endingCases,
  ...failingCases,
  ...refusalCases,
  ...switchingCases,
];
