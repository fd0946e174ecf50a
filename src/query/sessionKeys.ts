/** Keys of the cache: made of scope and account, never of an id, an address or a token. */
export const sessionKeys = {
  /** What every key of the kit starts with. */
  root: "active-sessions",
  /** All that the kit keeps of one account at one backend. */
  all: (scope: string, account?: string) => [sessionKeys.root, scope, account ?? null] as const,
  list: (scope: string, account?: string) => [...sessionKeys.all(scope, account), "list"] as const,
  revoke: (scope: string, account?: string) =>
    [...sessionKeys.all(scope, account), "revoke"] as const,
};
