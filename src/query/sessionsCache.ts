import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import { deepEqual } from "../lib/equality.js";
import { type ServerClock, viewersClock } from "../lib/serverClock.js";
import type { Session } from "../session/Session.js";
import type { SessionPage } from "../session/SessionPage.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { reviveSession } from "../session/reviveSession.js";
import { uniqueSessions } from "../session/sessionLists.js";
import { pageFacts, setPageFacts } from "./fetchPage.js";
import { sessionKeys } from "./sessionKeys.js";

/** The cached pages, joined to one list. */
export interface SessionListing {
  sessions: Session[];
  currentSessionId?: string;
  accountId?: string;
  /** Whether no page is missing and every row could be read. */
  isWhole: boolean;
  /** The number of rows that could not be read. */
  unreadableCount: number;
  /**
   * The account of the first page. It differs from `accountId` when the account changed between two pages.
   */
  firstAccountId?: string;
  /**
   * When the oldest page arrived, in milliseconds since 1970, by this device's clock; `Infinity` when this
   * page load fetched none.
   */
  receivedAt: number;
  /** When the oldest page was requested (`nextSequence`); 0 for a list that this page load did not fetch. */
  sequence: number;
  /** The server's clock; `undefined` for a list that this page load did not fetch. */
  clock?: ServerClock;
}

/**
 * Joins the cached pages to one list. For the same `data`, returns the same listing. Dates that were persisted or
 * dehydrated as JSON become `Date`s again. When pages have different values, uses the value of the newest page
 * that has one. Pages of another account are dropped.
 */
export function readPages(data: SessionPages): SessionListing {
  const listing = listings.get(data) ?? joinPages(data);
  listings.set(data, listing);
  return listing;
}

/** Caches the listing of each `data`, because the button of each row reads it. */
const listings = new WeakMap<SessionPages, SessionListing>();

function joinPages({ pages }: SessionPages): SessionListing {
  const accountId = newest(pages, (page) => page.accountId);
  const own = pages.filter((page) => (page.accountId ?? accountId) === accountId);
  const facts = own.map(pageFacts);
  const unreadableCount = own.reduce((sum, { unreadable }) => sum + (unreadable?.count ?? 0), 0);
  const isLast = pages.at(-1)?.nextCursor === undefined;
  const clock = newest(facts, (fact) => fact?.clock);
  return {
    sessions: uniqueSessions(own.flatMap((page) => page.sessions.map(reviveSession))),
    currentSessionId: newest(own, (page) => page.currentSessionId),
    accountId,
    firstAccountId: pages.find((page) => page.accountId !== undefined)?.accountId,
    isWhole: isLast && own.length === pages.length && unreadableCount === 0,
    unreadableCount,
    sequence: Math.min(...facts.map((fact) => fact?.sequence ?? 0), Number.MAX_SAFE_INTEGER),
    receivedAt: Math.min(...facts.map((fact) => fact?.receivedAt ?? Infinity)),
    // Prefer a page with the server's time, because a page without it cannot correct the clock.
    clock:
      newest(facts, (fact) => (fact?.clock === viewersClock ? undefined : fact?.clock)) ?? clock,
  };
}

function newest<Page, Fact>(pages: readonly Page[], read: (page: Page) => Fact | undefined) {
  return pages.map(read).findLast((fact) => fact !== undefined);
}

/** Removes the rows of a list from the cache, and keeps the error of its last request. */
export function dropRows(queryClient: QueryClient, client: SessionsClient, account?: string): void {
  const queryKey = sessionKeys.list(client.scope, account);
  const query = queryClient.getQueryCache().find({ queryKey, exact: true });
  if (query?.state.data !== undefined) query.setState({ data: undefined });
}

/**
 * Calls `onAnswer` with each new result of a list, also when other code has fetched it. Calls it synchronously,
 * before React renders the result and before the next fetch starts. When a fetch starts, it saves the last
 * result. When it is cancelled, it restores that result.
 *
 * @returns A function that stops it.
 */
export function watchList(
  queryClient: QueryClient,
  client: SessionsClient,
  account: string | undefined,
  onAnswer: (pages: SessionPages | undefined, error: unknown) => void,
): () => void {
  const queryKey = sessionKeys.list(client.scope, account);
  // Not `hashKey`, because the host may have its own `queryKeyHashFn`.
  const { queryHash } = queryClient.defaultQueryOptions({ queryKey });
  let last: readonly unknown[] = [];
  return queryClient.getQueryCache().subscribe(({ query }) => {
    const { data, error } = query.state;
    if (query.queryHash !== queryHash || (data === last[0] && error === last[1])) return;
    last = [data, error];
    onAnswer(data, error);
  });
}

/** All loaded pages, as react-query's cache holds them. */
export type SessionPages = InfiniteData<SessionPage, string | undefined>;

/**
 * Reuses the object of each row that a refetch did not change, so that React does not render that row again.
 * react-query's own structural sharing does not do this for objects that contain a `Date`.
 */
export function shareSessions(previous: unknown, next: unknown): unknown {
  if (!isPages(previous) || !isPages(next)) return next;
  const previousRows = new Map<string, Session>();
  for (const { sessions } of previous.pages) {
    for (const session of sessions) previousRows.set(session.sessionId, reviveSession(session));
  }
  const pages = next.pages.map((page) => {
    const sessions = page.sessions.map((session) => {
      const before = previousRows.get(session.sessionId);
      return before && deepEqual(before, session) ? before : session;
    });
    const shared = { ...page, sessions };
    setPageFacts(shared, pageFacts(page));
    return shared;
  });
  return { ...next, pages };
}

function isPages(data: unknown): data is SessionPages {
  return typeof data === "object" && data !== null && "pages" in data;
}
