import { hashKey, type QueryClient } from "@tanstack/react-query";
import type { SessionsClient } from "../session/SessionsClient.js";
import { sessionKeys } from "./sessionKeys.js";
import type { SessionPages } from "./shareSessions.js";

/**
 * Calls back with each answer of a list, whoever asked: at once, before anything is rendered of it, and
 * before the next request would remember it, to bring it back where it is cancelled.
 *
 * @returns How to stop.
 */
export function watchList(
  queryClient: QueryClient,
  client: SessionsClient,
  account: string | undefined,
  onAnswer: (pages: SessionPages | undefined, error: unknown) => void,
): () => void {
  const hash = hashKey(sessionKeys.list(client.scope, account));
  let last: readonly unknown[] = [];
  return queryClient.getQueryCache().subscribe(({ query }) => {
    const { data, error } = query.state;
    if (query.queryHash !== hash || (data === last[0] && error === last[1])) return;
    last = [data, error];
    onAnswer(data, error);
  });
}
