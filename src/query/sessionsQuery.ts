import type { DataTag, QueryFunction } from "@tanstack/react-query";
import { isOnline } from "../lib/isOnline.js";
import type { SessionPage } from "../session/SessionPage.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import type { SessionsError } from "../session/SessionsError.js";
import { retryWait } from "../session/retryWait.js";
import { fetchPage, pageFacts } from "./fetchPage.js";
import { nextCursor } from "./nextCursor.js";
import { sessionKeys } from "./sessionKeys.js";
import { type SessionPages, shareSessions } from "./shareSessions.js";

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

type Key = ReturnType<typeof sessionKeys.list>;

/**
 * What react-query's hooks and clients are given. Written out: the parameters of react-query's own
 * types, and which helpers they are made of, differ between its versions 5.0 and 5.100, and the
 * declarations must be right with both.
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
  /** Never set: it tells the hooks of what type the data is. */
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

/** A wait that the backend asks for is kept silently only while a person would sit through it. */
const longestWaitMs = 5_000;

/** Tries again after lost connections, 5xx and 429s, twice, unless it has to wait long; an answer is an answer. */
export function shouldRetry(failures: number, error: SessionsError): boolean {
  if (failures >= 2 || !isOnline() || (retryWait(error) ?? 0) > longestWaitMs) return false;
  const { code, status = 0 } = error;
  return code === "rate-limited" || code === "network" || code === "server" || status >= 500;
}

/** Doubles from half a second, unless the backend asks for more. */
export function retryDelay(failures: number, error: SessionsError): number {
  return Math.max(retryWait(error) ?? 0, 500 * 2 ** failures);
}
