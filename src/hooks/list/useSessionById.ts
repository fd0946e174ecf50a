"use client";

import { useContext, useMemo } from "react";
import { parseSession } from "../../session/parseSession.js";
import type { Session } from "../../session/Session.js";
import { CardContext } from "../useCardSession.js";
import { useListing } from "./useListing.js";

/** Returns a session by its id, from the enclosing card or else from the cached list. */
export function useSessionById(sessionId: string): { session: Session; isCurrent: boolean } {
  const listing = useListing();
  const card = useContext(CardContext);
  const ofCard = card?.session.sessionId === sessionId ? card : undefined;
  return useMemo(() => {
    if (ofCard) return ofCard;
    const listed = listing?.sessions.find((session) => session.sessionId === sessionId);
    return {
      // No list has contained this id. Only the id is known, and that is enough to end the session.
      session: listed ?? parseSession({ sessionId }),
      isCurrent: listing?.currentSessionId === sessionId,
    };
  }, [ofCard, listing, sessionId]);
}
