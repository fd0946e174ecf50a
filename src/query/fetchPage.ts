import { nextOrder } from "../lib/nextOrder.js";
import { readClock, viewersClock } from "../lib/serverClock.js";
import { isKnownTime } from "../session/isKnownTime.js";
import { reviveSession } from "../session/reviveSession.js";
import type { SessionPage } from "../session/SessionPage.js";
import type { ListRequest, SessionsClient } from "../session/SessionsClient.js";
import { toSessionsError } from "../session/toSessionsError.js";
import { setPageFacts } from "./pageFacts.js";

/** One reply of the client, with the order and the clock at its receipt. */
export async function fetchPage(
  client: SessionsClient,
  request: ListRequest,
): Promise<SessionPage> {
  const order = nextOrder();
  let page: SessionPage;
  try {
    const reply = await client.list(request);
    page = { ...reply, sessions: reply.sessions.map(reviveSession) };
  } catch (thrown) {
    throw request.signal?.aborted ? thrown : toSessionsError(thrown);
  }
  const { serverTime } = page;
  const clock = isKnownTime(serverTime) ? readClock(serverTime) : viewersClock;
  setPageFacts(page, { order, clock });
  return page;
}
