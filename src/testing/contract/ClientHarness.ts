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
   * at least four sessions. When the API has pages, a page must hold fewer sessions than the account has,
   * because otherwise no case fetches a second page. Called once in each case.
   */
  createClient(): SessionsClient | Promise<SessionsClient>;
  /** The ids of the account's sessions that the backend holds now, read without the client. */
  heldIds(): readonly string[] | Promise<readonly string[]>;
  /**
   * Makes every further request of the client fail: the server responds with 500, or does not respond. When your
   * API reports failures with status 200, break it down in that way, or the contract cannot see a client that
   * ignores them.
   */
  breakDown(): void | Promise<void>;
  /** Whether `list` returns pages. When `true`, a list that is complete on its first page fails. @default false */
  hasPages?: boolean;
  /**
   * Makes the backend refuse each revoke until the person confirms who they are.
   * @default the contract does not test `reauthentication-required`
   */
  requireProof?(): void | Promise<void>;
  /**
   * Makes the backend refuse every further request for this many seconds, because there were too many, and say
   * how long to wait.
   * @default the contract does not test `rate-limited`
   */
  limit?(seconds: number): void | Promise<void>;
  /**
   * Ends the session of the client, as another device does.
   * @default the contract does not test `unauthorized`
   */
  signOutElsewhere?(): void | Promise<void>;
  /**
   * Signs the browser of the client in to another account, which has another device too, as a second tab does. From
   * then on `heldIds` names the sessions of both accounts. Leave it out when your API ends only sessions that the
   * client names, or when the client's credentials always belong to one account.
   * @default the contract does not test a switch of the account
   */
  switchAccount?(): void | Promise<void>;
  /** Tokens and cookie values that must not appear in an error or in `scope`. @default none */
  secrets?(): readonly string[] | Promise<readonly string[]>;
}
