import { defaultShouldDehydrateQuery, type Query } from "@tanstack/react-query";
import { sessionKeys } from "./sessionKeys.js";

/**
 * Whether a persister may write a query to the browser's storage. It refuses the queries of this kit, because
 * IP addresses and user agents are personal data (OWASP ASVS 5.0, V14.3). For other queries it follows
 * react-query's default.
 * @example
 * ```ts
 * persistQueryClient({
 *   queryClient,
 *   persister,
 *   dehydrateOptions: { shouldDehydrateQuery: shouldPersistQuery },
 * });
 * ```
 */
export function shouldPersistQuery(query: {
  // Not the class `Query`, because a persister may have its own version of query-core, and TypeScript compares the
  // private fields of classes.
  readonly queryKey: readonly unknown[];
  readonly state: { readonly status: string };
}): boolean {
  return query.queryKey[0] !== sessionKeys.root && defaultShouldDehydrateQuery(query as Query);
}
