import { hashKey, type QueryClient } from "@tanstack/react-query";
import { type ServerClock, viewersClock } from "../lib/serverClock.js";
import type { Session } from "../session/Session.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { reviveSession } from "../session/reviveSession.js";
import { uniqueSessions } from "../session/sessionLists.js";
import { pageFacts } from "./fetchPage.js";
import { sessionKeys } from "./sessionKeys.js";
import type { SessionPages } from "./shareSessions.js";

/** The cached pages as one list. */
export interface SessionListing {
  sessions: Session[];
  currentSessionId?: string;
  accountId?: string;
  /** No page is missing, and no row could not be read. */
  isWhole: boolean;
  /** Rows that could not be read. */
  unreadableCount: number;
  /** Whose the first page is: another account's where it changed between two pages. */
  firstAccountId?: string;
  /** When the oldest of the pages came, by this device's clock; `Infinity` where none did. */
  receivedAt: number;
  /** When the oldest of the pages was asked for; 0 for a list that was not fetched by this page. */
  order: number;
  /** The server's clock; none for a list that was not fetched by this page. */
  clock?: ServerClock;
}

/**
 * Reads what the cache holds. Dates that went through JSON (a persisted or dehydrated cache) are
 * dates again. Of what the pages say differently, the newest page that says anything is believed; pages
 * of another account are dropped.
 */
export function readPages(data: SessionPages): SessionListing {
  const listing = known.get(data) ?? readAnew(data);
  known.set(data, listing);
  return listing;
}

/** What was read of pages that are still there: each row's button asks. */
const known = new WeakMap<SessionPages, SessionListing>();

function readAnew({ pages }: SessionPages): SessionListing {
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
    order: Math.min(...facts.map((fact) => fact?.order ?? 0), Number.MAX_SAFE_INTEGER),
    receivedAt: Math.min(...facts.map((fact) => fact?.receivedAt ?? Infinity)),
    // A page that does not tell the time leaves the clock to those that do.
    clock:
      newest(facts, (fact) => (fact?.clock === viewersClock ? undefined : fact?.clock)) ?? clock,
  };
}

function newest<Page, Fact>(pages: readonly Page[], read: (page: Page) => Fact | undefined) {
  return pages.map(read).findLast((fact) => fact !== undefined);
}

/** Forgets the rows of a list, and keeps what its last answer was. */
export function dropRows(queryClient: QueryClient, client: SessionsClient, account?: string): void {
  const queryKey = sessionKeys.list(client.scope, account);
  const query = queryClient.getQueryCache().find({ queryKey, exact: true });
  if (query?.state.data !== undefined) query.setState({ data: undefined });
}

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
