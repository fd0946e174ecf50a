import type { DataTag, QueryFunction } from "@tanstack/react-query";
import type { SessionPage } from "../session/SessionPage.js";
import type { SessionsError } from "../session/SessionsError.js";
import type { SessionPages } from "./shareSessions.js";
import type { sessionKeys } from "./sessionKeys.js";

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
