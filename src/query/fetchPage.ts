import { nextSequence } from "../lib/sequence.js";
import { readClock, type ServerClock, viewersClock } from "../lib/serverClock.js";
import type { SessionPage } from "../session/SessionPage.js";
import type { ListRequest, SessionsClient } from "../session/SessionsClient.js";
import { isOver, toSessionsError } from "../session/SessionsError.js";
import { readRows } from "../session/parseSessions.js";
import { reviveRow } from "../session/reviveSession.js";
import { isKnownTime, latestPast, withoutFuture } from "../session/time.js";

/** How long the cookie of a new session may be on its way. */
const doubtMs = 500;

const underWay = new WeakMap<SessionsClient, number>();

/** Whether a client has been asked for a list, and has not answered yet. */
export const isListing = (client: SessionsClient): boolean => (underWay.get(client) ?? 0) > 0;

/**
 * One reply of the client, with the order and the clock at its receipt. That the session is over is
 * believed when it is said twice: a request that was on its way while the host replaced the session
 * (a change of password, a sign-in in another tab) is refused as well, and nobody is to be taken to a
 * sign-in for that. On a server, which has no person to wait for, once is enough.
 */
export async function fetchPage(
  client: SessionsClient,
  request: ListRequest,
  isDoubted = typeof document === "undefined",
): Promise<SessionPage> {
  const order = nextSequence();
  let page: SessionPage;
  const count = (by: number) => underWay.set(client, (underWay.get(client) ?? 0) + by);
  count(1);
  try {
    const reply = await client.list(request);
    const { cursor } = request;
    // Whoever made the client: one row that is none does not take the others down.
    const read = readRows(reply.sessions, { cursor, known: reply.unreadable, read: reviveRow });
    const latest = latestPast(reply.serverTime);
    // Before the rows are ordered: one that was used in a year to come would stand first for ever.
    const sessions = read.sessions.map((session) => withoutFuture(session, latest));
    page = { ...reply, nextCursor: reply.nextCursor || undefined, ...read, sessions };
  } catch (thrown) {
    const error = request.signal?.aborted ? thrown : toSessionsError(thrown);
    if (isDoubted || !isOver(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, doubtMs));
    if (request.signal?.aborted) throw error;
    return fetchPage(client, request, true);
  } finally {
    count(-1);
  }
  const { serverTime } = page;
  const clock = isKnownTime(serverTime) ? readClock(serverTime) : viewersClock;
  setPageFacts(page, { order, receivedAt: Date.now(), clock });
  return page;
}

/** What this page of the browser knows of a reply; not data, so it is never persisted. */
export interface PageFacts {
  /** When the list was asked for, in the order of the page (`nextSequence`). */
  order: number;
  /** When it came, by this device's clock. */
  receivedAt: number;
  /** The server's clock, taken once at receipt. */
  clock: ServerClock;
}

const facts = new WeakMap<SessionPage, PageFacts>();

/** Facts of a reply that came to this page; a revived or dehydrated one has none. */
export function pageFacts(page: SessionPage): PageFacts | undefined {
  return facts.get(page);
}

/** Remembers them for as long as the page of the list is in use. */
export function setPageFacts(page: SessionPage, news: PageFacts | undefined): void {
  if (news) facts.set(page, news);
}
