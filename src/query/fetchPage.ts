import { nextOrder } from "../lib/nextOrder.js";
import { readClock, viewersClock } from "../lib/serverClock.js";
import { isKnownTime } from "../session/isKnownTime.js";
import { reviveSession } from "../session/reviveSession.js";
import type { SessionPage } from "../session/SessionPage.js";
import type { ListRequest, SessionsClient } from "../session/SessionsClient.js";
import { toSessionsError } from "../session/toSessionsError.js";
import { isOver } from "./isOver.js";
import { setPageFacts } from "./pageFacts.js";

/** How long the cookie of a new session may be on its way. */
const doubtMs = 500;
/** Those whose session was there when they were last answered. */
const alive = new WeakSet<SessionsClient>();

/**
 * One reply of the client, with the order and the clock at its receipt. That a session which was
 * there is over is believed when it is said twice: a request that was on its way while the host
 * replaced the session (a change of password, a sign-in in another tab) is refused as well, and
 * nobody is to be taken to a sign-in for that.
 */
export async function fetchPage(
  client: SessionsClient,
  request: ListRequest,
): Promise<SessionPage> {
  const order = nextOrder();
  let page: SessionPage;
  try {
    const reply = await client.list(request);
    page = { ...reply, sessions: reply.sessions.map(reviveSession) };
    alive.add(client);
  } catch (thrown) {
    if (request.signal?.aborted) throw thrown;
    const error = toSessionsError(thrown);
    if (!isOver(error) || !alive.delete(client)) throw error;
    await new Promise((resolve) => setTimeout(resolve, doubtMs));
    if (request.signal?.aborted) throw error;
    return fetchPage(client, request);
  }
  const { serverTime } = page;
  const clock = isKnownTime(serverTime) ? readClock(serverTime) : viewersClock;
  setPageFacts(page, { order, clock });
  return page;
}
