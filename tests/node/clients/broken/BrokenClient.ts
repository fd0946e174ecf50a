import type { SessionsClient } from "../../../../src/session/SessionsClient.js";
import type { MemoryClient } from "../../../../src/testing/index.js";

/** A bug that a client could have. A test plants it in the memory client. */
export interface BrokenClient {
  /** The case of the contract that must fail because of the bug. */
  case: string;
  bug: string;
  spoil(client: MemoryClient): SessionsClient;
}
