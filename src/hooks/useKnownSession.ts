"use client";

import { useContext, useMemo } from "react";
import { readPages } from "../query/readPages.js";
import { sessionKeys } from "../query/sessionKeys.js";
import type { SessionPages } from "../query/shareSessions.js";
import { parseSession } from "../session/parseSession.js";
import type { Session } from "../session/Session.js";
import { useKit } from "./KitContext.js";
import { CardContext } from "./useCardSession.js";

/** What is known of a session by its id: from the enclosing card, else from the cached list. */
export function useKnownSession(sessionId: string): { session: Session; isCurrent: boolean } {
  const { client, account, queryClient } = useKit();
  const card = useContext(CardContext);
  const ofCard = card?.session.sessionId === sessionId ? card : undefined;
  const pages = queryClient.getQueryData<SessionPages>(sessionKeys.list(client.scope, account));
  return useMemo(() => {
    if (ofCard) return ofCard;
    const listing = pages && readPages(pages);
    const listed = listing?.sessions.find((session) => session.sessionId === sessionId);
    return {
      // Never seen on a list: everything but its id is unknown, and it can be ended all the same.
      session: listed ?? parseSession({ sessionId }),
      isCurrent: listing?.currentSessionId === sessionId,
    };
  }, [ofCard, pages, sessionId]);
}
