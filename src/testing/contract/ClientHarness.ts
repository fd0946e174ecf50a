import type { SessionsClient } from "../../session/SessionsClient.js";

/**
 * What the contract needs from your tests: a backend that a case may change, and access to it that does not
 * use your client. Run the cases one after the other, because each starts with `createClient`.
 * @example
 * ```ts
 * const harness: ClientHarness = {
 *   createClient: () => (server.reset(), restClient({ baseURL: server.url })),
 *   heldIds: () => server.sessions.map(({ id }) => id),
 *   breakDown: () => server.failWith(500),
 * };
 * ```
 */
export interface ClientHarness {
  /**
   * Creates a fresh backend, and a client that is signed in with one of its sessions. The account must have
   * at least four sessions. Called once in each case.
   */
  createClient(): SessionsClient | Promise<SessionsClient>;
  /** The ids of the account's sessions that the backend holds now, read without the client. */
  heldIds(): readonly string[] | Promise<readonly string[]>;
  /** Makes every further request of the client fail: the server responds with 500, or does not respond. */
  breakDown(): void | Promise<void>;
  /** Tokens and cookie values that must not appear in an error or in `scope`. @default none */
  secrets?(): readonly string[] | Promise<readonly string[]>;
}
