"use client";

import { useCallback, useContext } from "react";
import type { Messages } from "../../i18n/Messages.js";
import { remember } from "../../lib/memoize.js";
import type { ClientHints } from "../../session/ClientHints.js";
import { idsOf } from "../../session/sessionLists.js";
import { timeOrNegativeInfinity } from "../../session/time.js";
import type { Session } from "../../session/Session.js";
import { dayIn, startOfDay } from "../../time/calendar.js";
import { formatExactTime, shortDate } from "../../time/formatDate.js";
import type { TimedText } from "../../time/labelClock.js";
import { nameDevice } from "../../wording/nameDevice.js";
import { placeName } from "../../wording/placeName.js";
import { describeSession } from "./useDescribeSession.js";
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
        namesOf(all, currentId, own, messages, locale, timeZone, hideAddresses, today);
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

/** The names of a list by id, made once for all that print them. */
const namesOf = /* @__PURE__ */ remember(
  (
    sessions: readonly Session[],
    currentId: string | undefined,
    own: ClientHints | undefined,
    messages: Messages,
    locale: string,
    timeZone: string,
    hideAddresses: boolean,
    today: number,
  ): Map<string, string> => {
    const named: Naming = (session) =>
      nameDevice(describeSession(session, currentId, own), messages);
    const placed: Naming = (session) =>
      `${named(session)}, ${placeName(session, messages, locale, hideAddresses)}`;
    const since = (session: Session, time: string) =>
      `${placed(session)}, ${time ? messages.signedIn(time) : messages.unknownTime}`;
    const dated: Naming = (session) => since(session, dayOf(session, today, locale, timeZone));
    const timed: Naming = (session) => since(session, timeOf(session, locale, timeZone));
    return distinctNames(sessions, [named, placed, dated, timed], locale);
  },
);

const dayOf = /* @__PURE__ */ remember(
  ({ createdAt }: Session, today: number, locale: string, timeZone: string) =>
    shortDate(timeOrNegativeInfinity(createdAt), today, locale, timeZone).text,
);

const timeOf = /* @__PURE__ */ remember(
  ({ createdAt }: Session, locale: string, timeZone: string) =>
    formatExactTime(timeOrNegativeInfinity(createdAt), locale, timeZone),
);

/** Holds for a day: a date is printed with its year where that is not this one. */
const startOfToday = (now: number, zone: string): TimedText<number> => {
  const today = dayIn(zone, now);
  return { text: startOfDay(zone, today), until: startOfDay(zone, today + 1) };
};

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
