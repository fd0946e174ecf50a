"use client";

import { useContext, useMemo } from "react";
import { instant } from "../session/instant.js";
import type { Session } from "../session/Session.js";
import { dayIn, startOfDay } from "../time/calendar.js";
import { formatExactTime } from "../time/formatExactTime.js";
import type { Label } from "../time/Label.js";
import { shortDate } from "../time/shortDate.js";
import { nameDevice } from "./nameDevice.js";
import { placeText } from "./placeText.js";
import { useDescribeSession } from "./useDescribeSession.js";
import { useLabel } from "./useLabel.js";
import { useLocale } from "./useLocale.js";
import { useMessages } from "./useMessages.js";
import { useZone } from "./useZone.js";
import { WordingContext } from "./WordingContext.js";

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
  const { hideAddresses = false } = useContext(WordingContext);
  const describe = useDescribeSession(current);
  // On a server and in the first render of hydration both sides count in the same zone, with years.
  const timeZone = useZone() ?? "UTC";
  const today = useLabel(moment) ?? 0;
  return useMemo(() => {
    const named: Naming = (session) => nameDevice(describe(session), messages, locale);
    const placed: Naming = (session) =>
      `${named(session)}, ${placeText(session, messages, locale, hideAddresses)}`;
    const since = (session: Session, time: string) =>
      `${placed(session)}, ${time ? messages.signedIn(time) : messages.unknownTime}`;
    const dated: Naming = (session) =>
      since(session, shortDate(instant(session.createdAt), today, locale, timeZone).text);
    const timed: Naming = (session) =>
      since(session, formatExactTime(instant(session.createdAt), locale, timeZone));
    const namings = [named, placed, dated, timed].map((name) => ({
      name,
      twins: holdersOf(sessions, name),
    }));
    return (session) => {
      for (const { name, twins } of namings) if (twins(session).length === 0) return name(session);
      // By their ids, so that a row keeps its number while others move.
      const before = namings[3]!.twins(session).filter((id) => id < session.sessionId);
      return `${timed(session)} (${(before.length + 1).toLocaleString(locale)})`;
    };
  }, [sessions, describe, messages, locale, timeZone, hideAddresses, today]);
}

/** Holds for a day: a date is printed with its year where that is not this one. */
const moment = (now: number, zone: string): Label<number> => ({
  text: now,
  until: startOfDay(zone, dayIn(zone, now) + 1),
});

/**
 * Finds the ids of the other sessions with the same name; the one asked about need not be among them.
 * Looked up: to compare each with each takes seconds for an account with hundreds.
 */
function holdersOf(sessions: readonly Session[], name: Naming): (session: Session) => string[] {
  let holders: Map<string, Set<string>> | undefined;
  return (session) => {
    if (!holders) {
      holders = new Map();
      for (const each of sessions) {
        const held = holders.get(name(each)) ?? new Set();
        holders.set(name(each), held.add(each.sessionId));
      }
    }
    const held = holders.get(name(session)) ?? [];
    return [...held].filter((id) => id !== session.sessionId);
  };
}
