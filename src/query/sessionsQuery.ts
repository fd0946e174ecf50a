import type { DataTag, QueryClient, QueryFunction } from "@tanstack/react-query";
import { isOnline } from "../lib/isOnline.js";
import type { SessionPage } from "../session/SessionPage.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import type { SessionsError } from "../session/SessionsError.js";
import { retryWait } from "../session/retryWait.js";
import { fetchPage, pageFacts } from "./fetchPage.js";
import { nextCursor } from "./nextCursor.js";
import { sessionKeys } from "./sessionKeys.js";
import { type SessionPages, shareSessions } from "./sessionsCache.js";

/**
 * Resets defaults that a host may set for all of its queries. Otherwise the list could be persisted, filled
 * with invented rows, hidden, or fetched without end.
 */
const resetDefaults = {
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
 * The query of the list: hooks, prefetching and tests all use this key and fetcher. The host's defaults do
 * not change these options:
 * - `networkMode: "always"`: without a network the first load fails with an error, because the skeleton would
 *   otherwise stay on the screen
 * - `retry`: at most twice, and only after lost connections, 5xx, and 429 with a wait of at most 5 seconds. When the host's
 *   default is `retry: false`, as in tests, the kit's components and hooks do not retry
 * - `gcTime`: one minute, because IP addresses are personal data and should not stay in memory unused
 * - `staleTime`: 15 seconds
 * @example
 * ```ts
 * await queryClient.prefetchInfiniteQuery(sessionsQuery(client, account));
 * ```
 */
export const sessionsQuery = (client: SessionsClient, account?: string): SessionsQueryOptions => ({
  ...resetDefaults,
  queryKey: sessionKeys.list(client.scope, account) as SessionsQueryOptions["queryKey"],
  queryFn: ({ pageParam, signal }) => fetchPage(client, { cursor: pageParam, signal }),
  initialPageParam: undefined,
  getNextPageParam: nextCursor,
  structuralSharing: shareSessions as SessionsQueryOptions["structuralSharing"],
  networkMode: "always",
  // `networkMode: "always"` turns this off by default, so turn it on again.
  refetchOnReconnect: "always",
  // The kit receives no changes while the page is hidden, so refetch when it is visible again.
  refetchOnWindowFocus: "always",
  // For a list from a server or a persisted cache, the server's clock is unknown, so refetch it.
  refetchOnMount: ({ state }) => state.data?.pages.every(pageFacts) || "always",
  retry: shouldRetry,
  retryDelay,
  throwOnError: false,
  staleTime: 15_000,
  gcTime: 60_000,
});

/**
 * The query of the list in a host's `QueryClient`. When the host's default is `retry: false`, it does not retry,
 * because the tests of a host should not wait for the retries of a list that fails.
 */
export const hostedSessionsQuery = (
  queryClient: QueryClient,
  client: SessionsClient,
  account?: string,
): Omit<SessionsQueryOptions, "retry"> & { retry: SessionsQueryOptions["retry"] | false } => ({
  ...sessionsQuery(client, account),
  retry: queryClient.getDefaultOptions().queries?.retry !== false && shouldRetry,
});

type Key = ReturnType<typeof sessionKeys.list>;

/**
 * The options for react-query's hooks and clients. The type is written out because react-query's own types
 * changed between versions 5.0 and 5.100, and this declaration must compile with both.
 */
export interface SessionsQueryOptions {
  queryKey: DataTag<Key, SessionPages>;
  queryFn: QueryFunction<SessionPage, Key, string | undefined>;
  initialPageParam: string | undefined;
  getNextPageParam: (
    page: SessionPage,
    pages: SessionPage[],
    cursor: string | undefined,
    cursors: (string | undefined)[],
  ) => string | undefined;
  /** Never set. It gives TypeScript the type of the data. */
  select?: (data: SessionPages) => SessionPages;
  structuralSharing: <Data>(previous: Data | undefined, next: Data) => Data;
  networkMode: "always";
  refetchOnReconnect: "always";
  refetchOnWindowFocus: "always";
  refetchOnMount: (query: {
    readonly state: { readonly data?: SessionPages | undefined };
  }) => true | "always";
  retry: (failures: number, error: SessionsError) => boolean;
  retryDelay: (failures: number, error: SessionsError) => number;
  throwOnError: false;
  staleTime: number;
  gcTime: number;
}

/** The longest wait before an automatic retry. When the backend asks for a longer wait, there is no retry. */
const longestWaitMs = 5_000;

/**
 * Whether to retry: at most twice, after lost connections, 5xx and 429, when the device is online and the
 * wait is short. After other errors a retry would get the same response.
 */
function shouldRetry(failures: number, error: SessionsError): boolean {
  if (failures >= 2 || !isOnline() || (retryWait(error) ?? 0) > longestWaitMs) return false;
  const { code, status = 0 } = error;
  return code === "rate-limited" || code === "network" || code === "server" || status >= 500;
}

/**
 * The wait before a retry, in milliseconds. It starts with 500 and doubles with each retry. When the backend asks
 * for a longer wait, it is that wait.
 */
function retryDelay(failures: number, error: SessionsError): number {
  return Math.max(retryWait(error) ?? 0, 500 * 2 ** failures);
}
