import type { ClientHarness } from "./ClientHarness.js";

/** One requirement of `SessionsClient`. It is plain data, so that any test runner can run it. */
export interface ClientContractCase {
  /** What the client does, as a sentence for the test's name. */
  readonly name: string;
  /** Runs the test. Rejects with an `Error` whose message says what the client did instead. */
  run(harness: ClientHarness): Promise<void>;
}
