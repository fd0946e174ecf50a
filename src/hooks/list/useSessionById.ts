"use client";

import { useContext, useMemo } from "react";
import { parseSession } from "../../session/parseSession.js";
import type { Session } from "../../session/Session.js";
import { CardContext } from "../useCardSession.js";
import { useListing } from "./useListing.js";

/** What is known of a session by its id: from the enclosing card, else from the cached list. */
export function useSessionById(sessionId: string): { session: Session; isCurrent: boolean } {
  const listing = useListing();
  const card = useContext(CardContext);
  const ofCard = card?.session.sessionId === sessionId ? card : undefined;
  return useMemo(() => {
    if (ofCard) return ofCard;
    const listed = listing?.sessions.find((session) => session.sessionId === sessionId);
    return {
      // Never seen on a list: everything but its id is unknown, and it can be ended all the same.
      session: listed ?? parseSession({ sessionId }),
      isCurrent: listing?.currentSessionId === sessionId,
    };
  }, [ofCard, listing, sessionId]);
}
