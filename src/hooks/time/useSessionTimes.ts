"use client";

import { useCallback } from "react";
import { remember } from "../../lib/memoize.js";
import { isKnownTime } from "../../session/time.js";
import type { Session } from "../../session/Session.js";
import { isStillValid, type TimedText } from "../../time/labelClock.js";
import { type SessionTimes, sessionTimes } from "../../time/sessionTimes.js";
import { useTimeLabel } from "./useTimeLabel.js";

/**
 * The times of some rows as text, with one subscription to the clock for all of them. The times of a row keep
 * their object until one of them expires. On a server and in the first render of hydration they are dates without
 * a time zone (`2026-11-23`), because both must print the same.
 *
 * @param sessions Must stay the same array between renders.
 */
export function useSessionTimes(
  sessions: readonly Session[],
  isCurrent: boolean,
  locale: string,
): readonly SessionTimes[] {
  const times = useTimeLabel(
    useCallback(
      (now: number, zone: string): TimedText<readonly SessionTimes[]> => {
        let until = Infinity;
        const text = sessions.map((session) => {
          const label = labelOf(session, isCurrent, locale, now, zone);
          until = Math.min(until, label.until);
          return label.text;
        });
        return { text, until };
      },
      [sessions, isCurrent, locale],
    ),
  );
  return times ?? sessions.map(daysOf);
}

/** A label of a session, and what it was made for. */
interface Label extends TimedText<SessionTimes> {
  isCurrent: boolean;
  locale: string;
  zone: string;
  since: number;
}

const labels = new WeakMap<Session, Label>();

/** The label of a session. It is made again when it has expired, or is for another time zone or locale. */
function labelOf(
  session: Session,
  isCurrent: boolean,
  locale: string,
  now: number,
  zone: string,
): Label {
  const known = labels.get(session);
  const isSame = known?.isCurrent === isCurrent && known.locale === locale && known.zone === zone;
  if (isSame && isStillValid(known.since, known.until, now)) return known;
  const { text, until } = sessionTimes(session, isCurrent, locale, now, zone);
  const label = { text, until, isCurrent, locale, zone, since: now };
  labels.set(session, label);
  return label;
}

const daysOf = /* @__PURE__ */ remember(({ lastSeen, createdAt }: Session): SessionTimes => ({
  isNow: false,
  lastSeen: dayOf(lastSeen),
  since: dayOf(createdAt),
  stage: undefined,
}));

const dayOf = (time: Date) => (isKnownTime(time) ? time.toISOString().split("T")[0]! : "");
