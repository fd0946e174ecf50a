import { nextSequence } from "../lib/sequence.js";
import { readClock, type ServerClock, viewersClock } from "../lib/serverClock.js";
import type { SessionPage } from "../session/SessionPage.js";
import type { ListRequest, SessionsClient } from "../session/SessionsClient.js";
import { isOver, toSessionsError } from "../session/SessionsError.js";
import { readRows } from "../session/parseSessions.js";
import { reviveRow } from "../session/reviveSession.js";
import { isKnownTime, latestPast, withoutFuture } from "../session/time.js";

/** The wait before the second request after a 401, because the cookie of a new session may arrive meanwhile. */
const recheckDelayMs = 500;

const pendingLists = new WeakMap<SessionsClient, number>();

/** Whether a client is fetching a list now. */
export const isListing = (client: SessionsClient): boolean => (pendingLists.get(client) ?? 0) > 0;

/**
 * Fetches one page of the list, and stores when it was requested and the server's clock.
 *
 * A 401 is trusted only when a second request gets a 401 too. When the host replaces the session (a change of
 * password, a sign-in in another tab), a request in flight gets a 401 as well. That 401 must not send
 * the user to a sign-in page. On a server, the first 401 is trusted, because a second
 * request would only delay the response.
 *
 * @param isDoubted Whether this request is the second one.
 * @throws {SessionsError}, and `AbortError` when the request was aborted.
 */
export async function fetchPage(
  client: SessionsClient,
  request: ListRequest,
  isDoubted = typeof document === "undefined",
): Promise<SessionPage> {
  const sequence = nextSequence();
  let page: SessionPage;
  const addPending = (by: number) => pendingLists.set(client, (pendingLists.get(client) ?? 0) + by);
  addPending(1);
  try {
    const reply = await client.list(request);
    const { cursor } = request;
    // Check the rows of each client, because one invalid row must not break the others.
    const read = readRows(reply.sessions, { cursor, known: reply.unreadable, read: reviveRow });
    const latest = latestPast(reply.serverTime);
    // Do this before the rows are sorted. Otherwise a row with a last use in the future would stay at the
    // top.
    const sessions = read.sessions.map((session) => withoutFuture(session, latest));
    page = { ...reply, nextCursor: reply.nextCursor || undefined, ...read, sessions };
  } catch (thrown) {
    const error = request.signal?.aborted ? thrown : toSessionsError(thrown);
    if (isDoubted || !isOver(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, recheckDelayMs));
    if (request.signal?.aborted) throw error;
    return fetchPage(client, request, true);
  } finally {
    addPending(-1);
  }
  const { serverTime } = page;
  const clock = isKnownTime(serverTime) ? readClock(serverTime) : viewersClock;
  setPageFacts(page, { sequence, receivedAt: Date.now(), clock });
  return page;
}

/**
 * What this page load has recorded about a response. It is not part of the data, so it is never persisted.
 */
export interface PageFacts {
  /** When the list was requested: a number from `nextSequence`, not a time. */
  sequence: number;
  /** When the response arrived, in milliseconds since 1970, by this device's clock. */
  receivedAt: number;
  /** The server's clock, read once when the response arrived. */
  clock: ServerClock;
}

const facts = new WeakMap<SessionPage, PageFacts>();

/**
 * The facts of a response. A restored or dehydrated page has none, because this page load did not fetch it.
 */
export function pageFacts(page: SessionPage): PageFacts | undefined {
  return facts.get(page);
}

/** Stores the facts for as long as the page of the list is in use. */
export function setPageFacts(page: SessionPage, value: PageFacts | undefined): void {
  if (value) facts.set(page, value);
}
