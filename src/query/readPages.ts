import type { ServerClock } from "../lib/serverClock.js";
import { reviveSession } from "../session/reviveSession.js";
import type { Session } from "../session/Session.js";
import { uniqueSessions } from "../session/uniqueSessions.js";
import { pageFacts } from "./pageFacts.js";
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
  /** When the oldest of the pages was asked for; 0 for a list that was not fetched by this page. */
  order: number;
  /** The server's clock; none for a list that was not fetched by this page. */
  clock?: ServerClock;
}

/**
 * Reads what the cache holds. Dates that went through JSON (a persisted or dehydrated cache) are
 * dates again, and pages of another account than the newest page's are dropped.
 */
export function readPages({ pages }: SessionPages): SessionListing {
  const last = pages.at(-1);
  const own = pages.filter((page) => page.accountId === last?.accountId);
  const facts = own.map(pageFacts);
  const current = own.find((page) => page.currentSessionId !== undefined);
  const unreadableCount = own.reduce((sum, { unreadable }) => sum + (unreadable?.count ?? 0), 0);
  return {
    sessions: uniqueSessions(own.flatMap((page) => page.sessions.map(reviveSession))),
    currentSessionId: current?.currentSessionId,
    accountId: last?.accountId,
    isWhole: last?.nextCursor === undefined && own.length === pages.length && unreadableCount === 0,
    unreadableCount,
    order: Math.min(...facts.map((fact) => fact?.order ?? 0), Number.MAX_SAFE_INTEGER),
    clock: facts.at(-1)?.clock,
  };
}
