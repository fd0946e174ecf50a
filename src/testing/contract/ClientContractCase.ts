import type { ClientHarness } from "./ClientHarness.js";

/** One promise of the port, as plain data: any test runner can run it. */
export interface ClientContractCase {
  /** A sentence: what the client does. */
  readonly name: string;
  /** Rejects with an `Error` that says what the client did instead. */
  run(harness: ClientHarness): Promise<void>;
}
