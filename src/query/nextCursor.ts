import type { SessionPage } from "../session/SessionPage.js";
import { mostRows, unreachable } from "../session/parseSessions.js";

const mostPages = 100;

/**
 * Where the next page starts; `undefined` after the last one, and where going on would lead nowhere: the
 * cursor was there before, the page brought no row that was not, or there are too many. A list that ends so
 * is not whole (`readPages`), because its last page still names a next one.
 */
export function nextCursor(
  page: SessionPage,
  pages: readonly SessionPage[],
  _cursor: unknown,
  cursors: readonly unknown[],
): string | undefined {
  const { nextCursor: next } = page;
  // The last page of all, as almost every list has it, costs nothing.
  if (!next || next === unreachable) return undefined;
  if (cursors.includes(next) || pages.length >= mostPages) return undefined;
  const before = pages.filter((other) => other !== page).flatMap((other) => other.sessions);
  if (before.length + page.sessions.length >= mostRows) return undefined;
  const known = new Set(before.map(({ sessionId }) => sessionId));
  const isNew = page.sessions.some(({ sessionId }) => !known.has(sessionId));
  return isNew || page.unreadable?.count ? next : undefined;
}
