"use client";

import { useCallback, useContext } from "react";
import type { Session } from "../../session/Session.js";
import { dayIn, startOfDay } from "../../time/calendar.js";
import type { TimedText } from "../../time/labelClock.js";
import { distinctNames } from "../../wording/distinctNames.js";
import { nameDevice } from "../../wording/nameDevice.js";
import { describeSession } from "../../device/describeDevice.js";
import { useTimeLabel } from "../time/useTimeLabel.js";
import { useLocale } from "../time/useLocale.js";
import { useMessages } from "../useMessages.js";
import { useViewerHints } from "./useViewerHints.js";
import { useTimeZone } from "../time/useTimeZone.js";
import { DisplayContext } from "../context/DisplayContext.js";

type Naming = (session: Session) => string;

/**
 * Names by which rows can be told apart: where two would have the same, the place joins it, then the
 * day of the sign-in, then its time instead, then a number. It brings the parser with it.
 */
export function useDistinctNames(
  sessions: readonly Session[],
  current: Session | undefined,
): Naming {
  const messages = useMessages();
  const locale = useLocale();
  const { hideAddresses = false } = useContext(DisplayContext);
  const own = useViewerHints(current?.userAgent);
  const currentId = current?.sessionId;
  // On a server and in the first render of hydration both sides count in the same zone, with years.
  const timeZone = useTimeZone() ?? "UTC";
  const today = useTimeLabel(startOfToday) ?? 0;
  return useCallback(
    (session) => {
      const nameAll = (all: readonly Session[]) =>
        distinctNames(all, currentId, own, messages, locale, timeZone, hideAddresses, today);
      const { sessionId } = session;
      const known = nameAll(sessions).get(sessionId);
      if (known !== undefined) return known;
      // One that has just gone is told apart from those that are there; only those of its name matter.
      const plain = (each: Session) => nameDevice(describeSession(each, currentId, own), messages);
      const alike = sessions.filter((each) => plain(each) === plain(session));
      return nameAll([...alike, session]).get(sessionId)!;
    },
    [sessions, currentId, own, messages, locale, timeZone, hideAddresses, today],
  );
}

/** Holds for a day: a date is printed with its year where that is not this one. */
const startOfToday = (now: number, zone: string): TimedText<number> => {
  const today = dayIn(zone, now);
  return { text: startOfDay(zone, today), until: startOfDay(zone, today + 1) };
};
