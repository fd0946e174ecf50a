"use client";

import { useCallback } from "react";
import { isKnownTime } from "../../session/time.js";
import type { Session } from "../../session/Session.js";
import { type SessionTimes, sessionTimes } from "../../time/sessionTimes.js";
import { useTimeLabel } from "./useTimeLabel.js";

/**
 * The times of a row as text, with one subscription to the clock. On a server and in the first render of
 * hydration they are dates without a time zone (`2026-11-23`), because both must print the same.
 */
export function useSessionTimes(
  session: Session,
  isCurrent: boolean,
  locale: string,
): SessionTimes {
  const times = useTimeLabel(
    useCallback(
      (now, zone) => sessionTimes(session, isCurrent, locale, now, zone),
      [session, isCurrent, locale],
    ),
  );
  return (
    times ?? {
      isNow: false,
      lastSeen: dayOf(session.lastSeen),
      since: dayOf(session.createdAt),
      stage: undefined,
    }
  );
}

const dayOf = (time: Date) => (isKnownTime(time) ? time.toISOString().split("T")[0]! : "");
