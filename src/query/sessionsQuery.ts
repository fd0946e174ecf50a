import type { SessionsClient } from "../session/SessionsClient.js";
import { fetchPage } from "./fetchPage.js";
import { nextCursor } from "./nextCursor.js";
import { pageFacts } from "./pageFacts.js";
import { sessionKeys } from "./sessionKeys.js";
import type { SessionsQueryOptions } from "./SessionsQueryOptions.js";
import { shareSessions } from "./shareSessions.js";
import { retryDelay, shouldRetry } from "./shouldRetry.js";

/** Where a host sets these for all of its queries, rows would be stored, made up, hidden or asked for on and on. */
const notTheHosts = {
  persister: undefined,
  initialData: undefined,
  placeholderData: undefined,
  select: undefined,
  maxPages: undefined,
  notifyOnChangeProps: undefined,
  refetchInterval: false,
  suspense: false,
};

/**
 * Key and fetcher in one place: hooks, prefetching and tests all start here. Whatever the host's
 * defaults are, these hold:
 * - `networkMode: "always"`: a first load without network fails and says so, instead of a skeleton
 *   for ever
 * - retry only after lost connections, 5xx and short 429s
 * - `gcTime` one minute: addresses are personal data, so they do not stay in memory unseen
 */
export const sessionsQuery = (client: SessionsClient, account?: string): SessionsQueryOptions => ({
  ...notTheHosts,
  queryKey: sessionKeys.list(client.scope, account) as SessionsQueryOptions["queryKey"],
  queryFn: ({ pageParam, signal }) => fetchPage(client, { cursor: pageParam, signal }),
  initialPageParam: undefined,
  getNextPageParam: nextCursor,
  structuralSharing: shareSessions as SessionsQueryOptions["structuralSharing"],
  networkMode: "always",
  // Which "always" would switch off.
  refetchOnReconnect: "always",
  // Nothing is followed while the page is hidden, so that what happened meanwhile is asked for.
  refetchOnWindowFocus: "always",
  // A list that a server sent or a cache kept says nothing about this page's clock: ask again.
  refetchOnMount: ({ state }) => state.data?.pages.every(pageFacts) || "always",
  retry: shouldRetry,
  retryDelay,
  throwOnError: false,
  staleTime: 15_000,
  gcTime: 60_000,
});
