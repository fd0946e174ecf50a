import { defaultShouldDehydrateQuery, type Query } from "@tanstack/react-query";
import { sessionKeys } from "./sessionKeys.js";

/**
 * What a persister may write to the browser's storage: all that react-query itself would, but for the
 * sessions, whose addresses and agents are personal data (OWASP ASVS 5.0, V14.3). Give it to
 * `persistQueryClient` as `dehydrateOptions.shouldDehydrateQuery`.
 */
export function shouldPersistQuery(query: Query): boolean {
  return query.queryKey[0] !== sessionKeys.root && defaultShouldDehydrateQuery(query);
}
