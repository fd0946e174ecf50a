"use client";

import { useContext, useMemo } from "react";
import { idsOf } from "../session/idsOf.js";
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
    const namings = [named, placed, dated, timed];
    let names: ReadonlyMap<string, string> | undefined;
    return (session) => {
      names ??= distinctNames(sessions, namings, locale);
      const { sessionId } = session;
      // One that is not among them, because it has just gone, is told apart from those that are.
      return (
        names.get(sessionId) ??
        distinctNames([...sessions, session], namings, locale).get(sessionId)!
      );
    };
  }, [sessions, describe, messages, locale, timeZone, hideAddresses, today]);
}

/** Holds for a day: a date is printed with its year where that is not this one. */
const moment = (now: number, zone: string): Label<number> => ({
  text: now,
  until: startOfDay(zone, dayIn(zone, now) + 1),
});

/** By id: the first of some namings by which a session is alone, else the last of them with a number. */
function distinctNames(
  sessions: readonly Session[],
  [name, ...further]: readonly Naming[],
  locale: string,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const [text, twins] of groupBy(sessions, name!)) {
    if (twins.length === 1) names.set(twins[0]!.sessionId, text);
    else if (further.length > 0) {
      for (const entry of distinctNames(twins, further, locale)) names.set(...entry);
    } else {
      // By their ids, so that a row keeps its number while others move.
      idsOf(twins)
        .toSorted((one, other) => (one < other ? -1 : 1))
        .forEach((id, index) => names.set(id, `${text} (${(index + 1).toLocaleString(locale)})`));
    }
  }
  return names;
}

function groupBy(sessions: readonly Session[], name: Naming): Map<string, Session[]> {
  const groups = new Map<string, Session[]>();
  for (const session of sessions) {
    const text = name(session);
    const group = groups.get(text);
    if (group) group.push(session);
    else groups.set(text, [session]);
  }
  return groups;
}
