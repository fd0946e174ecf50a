import type { SessionsClient } from "../../session/SessionsClient.js";

/**
 * What the contract needs of you: a backend that a case may ruin, and a look at it that does not go
 * through your client. Run the cases one after the other; each starts with `createClient`.
 */
export interface ClientHarness {
  /**
   * A client of a fresh backend, signed in as one of at least four sessions of its account. Called
   * once in each case.
   */
  createClient(): SessionsClient | Promise<SessionsClient>;
  /** The ids of the account's sessions that the backend holds now, read behind the client's back. */
  heldIds(): readonly string[] | Promise<readonly string[]>;
  /** From now on every request of the client fails: the server answers 500, or is gone. */
  breakDown(): void | Promise<void>;
  /** Tokens and cookie values that no error and no scope may hold. @default none */
  secrets?(): readonly string[] | Promise<readonly string[]>;
}
