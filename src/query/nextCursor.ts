import type { SessionPage } from "../session/SessionPage.js";
import { mostRows, unreachable } from "../session/parseSessions.js";

/** The most pages of a list that are loaded. */
export const mostPages = 100;

/**
 * The cursor of the next page. It is `undefined` after the last page, and when another request would not
 * help: the cursor was already used, the page added no new row, or there are too many rows or pages. In these
 * cases the last page still has a `nextCursor`, so `readPages` reports that the list is not whole.
 */
export function nextCursor(
  page: SessionPage,
  pages: readonly SessionPage[],
  _cursor: unknown,
  cursors: readonly unknown[],
): string | undefined {
  const { nextCursor: next } = page;
  // Return early on the last page: most lists have only one page, so they skip the checks below.
  if (!next || next === unreachable) return undefined;
  if (cursors.includes(next) || pages.length >= mostPages) return undefined;
  const before = pages.filter((other) => other !== page).flatMap((other) => other.sessions);
  if (before.length + page.sessions.length >= mostRows) return undefined;
  const knownIds = new Set(before.map(({ sessionId }) => sessionId));
  const isNew = page.sessions.some(({ sessionId }) => !knownIds.has(sessionId));
  return isNew || page.unreadable?.count ? next : undefined;
}
