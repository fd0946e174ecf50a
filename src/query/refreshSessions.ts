import { hashKey, type QueryClient } from "@tanstack/react-query";
import type { SessionsClient } from "../session/SessionsClient.js";
import { isSessionsError } from "../session/SessionsError.js";
import { mostPages } from "./nextCursor.js";
import { hostedSessionsQuery } from "./sessionsQuery.js";
import type { SessionPages } from "./sessionsCache.js";

/** The latest fetch of each list. */
const latest = new WeakMap<QueryClient, Map<string, Promise<unknown>>>();

/**
 * Refetches the list. It cancels a request in flight, because that response may be older than the change that
 * caused this call. Callers of the cancelled request get the result of this one. It works without a mounted
 * list.
 *
 * @param isWhole Whether to load every page, not only those that are loaded.
 * @returns The pages in the cache; `undefined` when they were dropped during the fetch (sign-out).
 * @throws {SessionsError} as the client does.
 */
export async function refreshSessions(
  queryClient: QueryClient,
  client: SessionsClient,
  account?: string,
  isWhole = false,
): Promise<SessionPages | undefined> {
  const query = hostedSessionsQuery(queryClient, client, account);
  const { queryKey } = query;
  const fetchList = async () => {
    await queryClient.cancelQueries({ queryKey, exact: true });
    const loaded = queryClient.getQueryData<SessionPages>(queryKey)?.pages.length ?? 1;
    // Not a larger number: react-query 5.0 counts up to it after the last page, and the page would freeze.
    const pages = isWhole ? mostPages : loaded;
    const before = queryClient.getQueryData(queryKey);
    try {
      // Pass the fetcher, because a hydrated list has no fetcher until a component reads it.
      await queryClient.fetchInfiniteQuery({ ...query, pages, staleTime: 0 });
    } catch (thrown) {
      // A callback of the host's cache may throw when the new list is already in the cache. Ignore that
      // error.
      if (isSessionsError(thrown) || queryClient.getQueryData(queryKey) === before) throw thrown;
    }
  };
  const latestByList = latest.get(queryClient) ?? new Map<string, Promise<unknown>>();
  latest.set(queryClient, latestByList);
  const hash = hashKey(queryKey);
  let awaited: Promise<unknown> | undefined = fetchList();
  latestByList.set(hash, awaited);
  // When a later call cancels this fetch, it resolves at once with the old list. So wait for the later one.
  while (awaited) {
    await awaited;
    const last = latestByList.get(hash);
    awaited = last === awaited ? undefined : last;
  }
  return queryClient.getQueryData<SessionPages>(queryKey);
}
