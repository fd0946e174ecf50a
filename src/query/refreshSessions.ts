import { hashKey, type QueryClient } from "@tanstack/react-query";
import type { SessionsClient } from "../session/SessionsClient.js";
import { isSessionsError } from "../session/SessionsError.js";
import { sessionsQuery } from "./sessionsQuery.js";
import type { SessionPages } from "./shareSessions.js";

/** What was asked for last, of each list. */
const latest = new WeakMap<QueryClient, Map<string, Promise<unknown>>>();

/**
 * Asks for the list anew: an answer that is already on its way is not waited for, because it may
 * have been written before what just happened. Whoever asked for that one has this one instead.
 * Works without a mounted list.
 *
 * @param isWhole Load every page, not only those that were loaded.
 * @returns What the cache then holds; nothing where it was dropped meanwhile (sign-out).
 * @throws {SessionsError} as the client does.
 */
export async function refreshSessions(
  queryClient: QueryClient,
  client: SessionsClient,
  account?: string,
  isWhole = false,
): Promise<SessionPages | undefined> {
  const query = sessionsQuery(client, account);
  const { queryKey } = query;
  const ask = async () => {
    await queryClient.cancelQueries({ queryKey, exact: true });
    const loaded = queryClient.getQueryData<SessionPages>(queryKey)?.pages.length ?? 1;
    const pages = isWhole ? Number.MAX_SAFE_INTEGER : loaded;
    const before = queryClient.getQueryData(queryKey);
    try {
      // With its fetcher: a hydrated list that no component reads has none.
      await queryClient.fetchInfiniteQuery({ ...query, pages, staleTime: 0 });
    } catch (thrown) {
      // A callback of the host's cache that throws does so when the list is there already.
      if (isSessionsError(thrown) || queryClient.getQueryData(queryKey) === before) throw thrown;
    }
  };
  const asked = latest.get(queryClient) ?? new Map<string, Promise<unknown>>();
  latest.set(queryClient, asked);
  const hash = hashKey(queryKey);
  let awaited: Promise<unknown> | undefined = ask();
  asked.set(hash, awaited);
  // A list that was broken off by a later one resolves at once, with what was there before.
  while (awaited) {
    await awaited;
    const last = asked.get(hash);
    awaited = last === awaited ? undefined : last;
  }
  return queryClient.getQueryData<SessionPages>(queryKey);
}
