import type { InfiniteData } from "@tanstack/react-query";
import { deepEqual } from "../lib/equality.js";
import { reviveSession } from "../session/reviveSession.js";
import type { Session } from "../session/Session.js";
import type { SessionPage } from "../session/SessionPage.js";
import { pageFacts, setPageFacts } from "./fetchPage.js";

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
