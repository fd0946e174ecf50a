/**
 * The keys of the kit in react-query's cache. They contain the client's `scope` and the account, but never a
 * session id, an address or a token.
 * @example
 * ```ts
 * await queryClient.invalidateQueries({ queryKey: sessionKeys.list(client.scope, account) });
 * ```
 */
export const sessionKeys = {
  /** The first element of every key. */
  root: "active-sessions",
  /** The start of all keys for one account at one backend. */
  all: (scope: string, account?: string) => [sessionKeys.root, scope, account ?? null] as const,
  /** The key of the list; its data is {@link SessionPages}. */
  list: (scope: string, account?: string) => [...sessionKeys.all(scope, account), "list"] as const,
  /** The key of the mutations that revoke sessions. */
  revoke: (scope: string, account?: string) =>
    [...sessionKeys.all(scope, account), "revoke"] as const,
};
